package org.tourwright.core.page;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many, 1 to 200
 * @param after the cursor that the page before gave, or null
 * @param sort the field to sort by, with a leading {@code -} for descending; null for the list's
 *     own order
 * @param q free text to search for; null or blank for all
 */
public record PageRequest(int limit, String after, String sort, String q) {

  public static final int LARGEST = 200;

  public PageRequest {
    limit = limit <= 0 ? 50 : Math.min(limit, LARGEST);
    q = q == null || q.isBlank() ? null : q.strip();
    sort = sort == null || sort.isBlank() ? null : sort.strip();
  }

  public static PageRequest first(int limit) {
    return new PageRequest(limit, null, null, null);
  }

  public boolean descending() {
    return sort != null && sort.startsWith("-");
  }

  /** The field to sort by without its direction, or the given one. */
  public String sortField(String otherwise) {
    return sort == null ? otherwise : descending() ? sort.substring(1) : sort;
  }
}
