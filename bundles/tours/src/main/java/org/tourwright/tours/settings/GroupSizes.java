package org.tourwright.tours.settings;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.tours.ToursError;

/** The sizes of groups that a price table lists, as text in the database: {@code 2,4,6,10}. */
public final class GroupSizes {

  private static final int MOST_SIZES = 20;
  private static final int LARGEST_GROUP = 500;

  private GroupSizes() {}

  public static List<Integer> parse(String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(",")).map(String::strip).map(Integer::valueOf).toList();
  }

  /** Ascending. */
  public static String text(List<Integer> sizes) {
    return sizes.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  public static void check(Checks checks, String field, List<Integer> sizes) {
    checks.required(field, sizes);
    if (sizes == null) {
      return;
    }
    checks
        .that(!sizes.isEmpty(), field, CoreError.REQUIRED)
        .range(field, sizes.size(), 0, MOST_SIZES)
        .that(new HashSet<>(sizes).size() == sizes.size(), field, ToursError.SIZE_TWICE);
    for (int i = 0; i < sizes.size(); i++) {
      checks
          .required(field + "[" + i + "]", sizes.get(i))
          .range(field + "[" + i + "]", sizes.get(i), 1, LARGEST_GROUP);
    }
  }
}
