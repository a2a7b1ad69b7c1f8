package org.tourwright.accounting.profit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reads what belongs to many identities in portions: a query takes only so many of them. */
final class Chunks {

  private static final int SIZE = 500;

  private Chunks() {}

  static <K, R> List<R> read(Collection<K> ids, Function<List<K>, List<R>> query) {
    List<K> all = List.copyOf(ids);
    List<R> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += SIZE) {
      found.addAll(query.apply(all.subList(from, Math.min(from + SIZE, all.size()))));
    }
    return found;
  }
}
