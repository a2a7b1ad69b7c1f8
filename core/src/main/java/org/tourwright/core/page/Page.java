package org.tourwright.core.page;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items in the order asked for
 * @param next the cursor of the next page, opaque; null on the last
 * @param total how many there are over all pages; null where counting would be slow, and on pages
 *     after the first
 */
public record Page<T>(List<T> items, String next, Long total) {

  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(List<T> items) {
    return new Page<>(items, null, (long) items.size());
  }

  public <R> Page<R> map(Function<? super T, R> each) {
    return new Page<>(items.stream().<R>map(each).toList(), next, total);
  }
}
