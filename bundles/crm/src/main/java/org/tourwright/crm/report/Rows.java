package org.tourwright.crm.report;

import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;

/** Asks for figures over the records that the caller sees. */
final class Rows {

  private Rows() {}

  /**
   * @param select up to its conditions; the entity is {@code e}
   * @param groupBy from {@code group by} on
   * @param parameters name and value, alternating
   */
  static List<Object[]> of(
      EntityManager em,
      Caller caller,
      String permission,
      String select,
      String groupBy,
      Object... parameters) {
    Set<UserId> owners = caller.visibleOwners(permission).orElse(null);
    String scope = owners == null ? "" : " and (e.owner is null or e.owner in :visible)";
    TypedQuery<Object[]> query = em.createQuery(select + scope + " " + groupBy, Object[].class);
    for (int i = 0; i < parameters.length; i += 2) {
      query.setParameter((String) parameters[i], parameters[i + 1]);
    }
    if (owners != null) {
      query.setParameter("visible", owners);
    }
    return query.getResultList();
  }
}
