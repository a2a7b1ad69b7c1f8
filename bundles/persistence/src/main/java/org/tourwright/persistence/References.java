package org.tourwright.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;

/** Finds out who or what the records of a module name. */
public final class References {

  private References() {}

  /**
   * Those of the wanted that a record of one of the entities names.
   *
   * @param entities names of entities that have the attribute
   * @param wanted at most 500: each is a parameter of the query
   */
  public static <T> Set<T> among(
      EntityManager em,
      List<String> entities,
      String attribute,
      Collection<T> wanted,
      Class<T> type) {
    Set<T> named = new HashSet<>();
    if (!wanted.isEmpty()) {
      for (String entity : entities) {
        named.addAll(
            em.createQuery(
                    "select distinct e.%1$s from %2$s e where e.%1$s in :wanted"
                        .formatted(attribute, entity),
                    type)
                .setParameter("wanted", wanted)
                .getResultList());
      }
    }
    return named;
  }
}
