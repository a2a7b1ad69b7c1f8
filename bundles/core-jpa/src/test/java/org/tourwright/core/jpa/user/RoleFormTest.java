package org.tourwright.core.jpa.user;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.user.Scope;

class RoleFormTest {

  private static final RoleRows.Grant READ = new RoleRows.Grant("core:user:read", Scope.OWN);

  @Test
  void aPermissionIsGrantedOnce() {
    refuses("grants[1].permission", READ, new RoleRows.Grant("core:user:read", Scope.ALL));
  }

  @Test
  void aGrantNamesPermissionAndScope() {
    refuses("grants[0].scope", new RoleRows.Grant("core:user:read", null));
    refuses("grants[0].permission", new RoleRows.Grant(null, Scope.ALL));
    refuses("grants[1]", READ, null);
  }

  private static void refuses(String field, RoleRows.Grant... grants) {
    List<RoleRows.Grant> all = Arrays.asList(grants);
    RoleRows.Form form = new RoleRows.Form(null, 0, null, "Own", false, all);
    assertThatThrownBy(() -> RoleRows.check(form))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                org.assertj.core.api.Assertions.assertThat(invalid.errors())
                    .extracting("field")
                    .containsExactly(field));
  }
}
