package org.tourwright.core.jpa.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.Principal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.tourwright.core.user.Accounts;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Scope;
import org.tourwright.core.user.UserId;
import org.tourwright.testing.StandIn;

class OpenConsolesTest {

  private static final UserId USER = new UserId(UUID.randomUUID());
  private static final AgencyPrincipal.Entered ENTERED =
      new AgencyPrincipal.Entered(USER, Instant.parse("2026-11-26T10:00:00Z"));

  @Test
  void nobodyKeepsARoleThatNobodyLooksAfter() {
    OpenConsoles consoles = new OpenConsoles(roles(true));
    Subject before = subject();
    consoles.opened(before, ENTERED);
    assertThat(names(before)).contains("ssh", "admin");

    consoles.stop();

    assertExpelled(before);
    Subject late = subject();
    consoles.opened(late, ENTERED);
    assertExpelled(late);
  }

  /** No role, and no name, without which Karaf opens no shell. */
  private static void assertExpelled(Subject subject) {
    assertThat(subject.getPrincipals()).hasSize(1);
    assertThat(subject.getPrincipals(UserPrincipal.class))
        .singleElement()
        .satisfies(one -> assertThatIllegalStateException().isThrownBy(one::getName));
  }

  @Test
  void thePasswordOfBeforeGivesNoRoles() {
    assertThat(roles(true).of(ENTERED)).contains("ssh", "tourwright");
    assertThat(roles(false).of(ENTERED)).isEmpty();
  }

  private static ConsoleRoles roles(boolean proven) {
    Caller caller =
        new Caller(
            USER, "Mai", "en", null, "r", Map.of(ConsoleDoor.PERMISSION, Scope.ALL), Map.of());
    Accounts accounts =
        StandIn.of(
            Accounts.class,
            (self, method, arguments) ->
                switch (method) {
                  case "caller" -> Optional.of(caller);
                  case "stillProven" -> proven;
                  case "roles" -> List.of();
                  default -> throw new UnsupportedOperationException(method);
                });
    return new ConsoleRoles(accounts, new ConsoleUsers(accounts));
  }

  private static Subject subject() {
    Set<Principal> principals =
        new HashSet<>(
            Set.of(new UserPrincipal("mai"), new RolePrincipal("ssh"), new RolePrincipal("admin")));
    return new Subject(false, principals, Set.of(), Set.of());
  }

  private static List<String> names(Subject subject) {
    return subject.getPrincipals().stream().map(Principal::getName).toList();
  }
}
