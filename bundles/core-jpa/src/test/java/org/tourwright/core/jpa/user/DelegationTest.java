package org.tourwright.core.jpa.user;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.NotPermitted;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Scope;
import org.tourwright.core.user.UserId;
import org.tourwright.testing.StandIn;

class DelegationTest {

  private static final UUID ADMINS = UUID.randomUUID();
  private static final UUID SELLERS = UUID.randomUUID();
  private static final UUID ADMIN = UUID.randomUUID();
  private static final UUID SELLER = UUID.randomUUID();
  private static final Map<UUID, UUID> ROLE_OF = Map.of(ADMIN, ADMINS, SELLER, SELLERS);
  private static final String READ = "core:customer:read";

  private final EntityManager em =
      StandIn.of(EntityManager.class, (self, method, in) -> query((String) in[0]));

  private final Caller admin =
      new Caller(
          new UserId(ADMIN),
          "Admin",
          "en",
          null,
          "r",
          Map.of(READ, Scope.ALL, "core:user:write", Scope.ALL),
          Map.of());
  private final Caller token = admin.limitedTo(Set.of("core:user:write"), "Admin (via token x)");

  @Test
  void aSystemAdminGivesEverything() {
    assertThatCode(() -> Delegation.mayTouch(em, admin, Set.of(ADMINS, SELLERS)))
        .doesNotThrowAnyException();
    assertThatCode(() -> Delegation.mayTouchUser(em, admin, ADMIN)).doesNotThrowAnyException();
    assertThatCode(() -> Delegation.mayGrant(em, admin, List.of(grant("web:module:trust"))))
        .doesNotThrowAnyException();
  }

  @Test
  void aTokenOfASystemAdminTouchesNoSystemAdmin() {
    assertThatThrownBy(() -> Delegation.mayTouch(em, token, Set.of(ADMINS)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> Delegation.mayTouchUser(em, token, ADMIN))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void aTokenOfASystemAdminGivesWhatItHas() {
    assertThatThrownBy(() -> Delegation.mayTouchUser(em, token, SELLER))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> Delegation.mayGrant(em, token, List.of(grant("web:module:trust"))))
        .isInstanceOf(NotPermitted.class);

    Caller wider = admin.limitedTo(Set.of("core:user:write", READ), "Admin (via token y)");
    assertThatCode(() -> Delegation.mayTouchUser(em, wider, SELLER)).doesNotThrowAnyException();
    assertThatCode(() -> Delegation.mayGrant(em, wider, List.of(grant(READ))))
        .doesNotThrowAnyException();
  }

  private static RoleRows.Grant grant(String permission) {
    return new RoleRows.Grant(permission, Scope.ALL);
  }

  /** Answers the three questions that are asked of the database. */
  private static TypedQuery<?> query(String jpql) {
    Object[] asked = new Object[1];
    return StandIn.of(
        TypedQuery.class,
        (self, method, in) -> {
          if (method.equals("getResultList")) {
            return answer(jpql, asked[0]);
          }
          asked[0] = in[0].equals("key") ? asked[0] : in[1];
          return self;
        });
  }

  private static List<?> answer(String jpql, Object asked) {
    if (jpql.contains("from UserRole")) {
      return List.of(ROLE_OF.get(asked));
    }
    Set<?> roles = Set.copyOf((Collection<?>) asked);
    if (jpql.contains("from RoleGrant")) {
      return roles.contains(SELLERS) ? List.of(ofSellers()) : List.of();
    }
    return roles.contains(ADMINS) ? List.of(ADMINS) : List.of();
  }

  private static RoleGrant ofSellers() {
    RoleGrant grant = new RoleGrant();
    grant.permission = READ;
    grant.scope = Scope.OWN;
    return grant;
  }
}
