package org.tourwright.core.jpa.user;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.user.TeamId;

/**
 * A user as admins edit it.
 *
 * @param password only taken when a user is created; never given out
 */
public record UserForm(
    UUID id,
    long version,
    String login,
    String name,
    String email,
    String phone,
    String language,
    Set<UUID> roleIds,
    TeamId teamId,
    boolean locked,
    Instant lastLoginAt,
    String password)
    implements Versioned {

  public UserForm {
    roleIds = roleIds == null ? Set.of() : Collections.unmodifiableSet(new HashSet<>(roleIds));
    language = language == null ? "vi" : language;
  }

  UserForm withPassword(String given) {
    return new UserForm(
        id,
        version,
        login,
        name,
        email,
        phone,
        language,
        roleIds,
        teamId,
        locked,
        lastLoginAt,
        given);
  }

  void check() {
    new Checks()
        .required("login", login, 60)
        .that(
            login == null
                || login.strip().toLowerCase(Locale.ROOT).matches("[a-z0-9][a-z0-9._@-]{1,59}"),
            "login",
            CoreUserError.LOGIN_FORM)
        .required("name", name, 120)
        .longest("email", email, 200)
        .email("email", email)
        .phone("phone", phone)
        .that(Set.of("en", "vi", "zh").contains(language), "language", CoreError.NOT_A_CHOICE)
        .orThrow();
  }
}
