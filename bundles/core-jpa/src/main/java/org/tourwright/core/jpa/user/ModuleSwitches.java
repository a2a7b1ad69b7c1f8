package org.tourwright.core.jpa.user;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.user.Caller;

/**
 * Switches a department off and on for a role. The role's grants stay as they are; other nodes heed
 * the switch within the time that {@link Grants} are remembered.
 */
@Component(service = ModuleSwitches.class)
public final class ModuleSwitches {

  private static final Set<String> NEEDED = Set.of("core", "web");
  private static final Pattern ID = Pattern.compile("[a-z][a-z-]{0,59}");

  private final CoreStore store;
  private final Grants grants;

  /** A department that is off for a role. */
  record Off(UUID roleId, String module) {}

  @Activate
  public ModuleSwitches(@Reference CoreStore store, @Reference Grants grants) {
    this.store = store;
    this.grants = grants;
  }

  /**
   * @param module null for those of all modules
   */
  List<Off> list(String module) {
    return store.read(
        em ->
            em
                .createQuery("select o from RoleModuleOff o order by o.id", RoleModuleOff.class)
                .getResultList()
                .stream()
                .filter(one -> module == null || module.equals(one.module))
                .map(one -> new Off(one.roleId, one.module))
                .toList());
  }

  void set(Caller caller, UUID role, String module, boolean off) {
    if (!ID.matcher(module).matches()) {
      throw new Invalid("module", CoreError.INVALID);
    }
    if (NEEDED.contains(module)) {
      throw new Invalid("module", CoreUserError.MODULE_NEEDED);
    }
    store.run(
        caller,
        em -> {
          // Two who switch at the same time wait for each other.
          RoleRecord record = em.find(RoleRecord.class, role, LockModeType.PESSIMISTIC_WRITE);
          if (record == null) {
            throw new NotFound();
          }
          Delegation.mayTouch(em, caller, Set.of(role));
          List<RoleModuleOff> there = of(em, role, module);
          if (off && there.isEmpty()) {
            em.persist(new RoleModuleOff(role, module));
          } else if (!off) {
            there.forEach(em::remove);
          }
        });
    grants.forget();
  }

  private static List<RoleModuleOff> of(EntityManager em, UUID role, String module) {
    return em.createQuery(
            "select o from RoleModuleOff o where o.roleId = :role and o.module = :module",
            RoleModuleOff.class)
        .setParameter("role", role)
        .setParameter("module", module)
        .getResultList();
  }

  /** When a role goes, its switches go. */
  static void forget(EntityManager em, UUID role) {
    em.createQuery("select o from RoleModuleOff o where o.roleId = :role", RoleModuleOff.class)
        .setParameter("role", role)
        .getResultList()
        .forEach(em::remove);
  }
}
