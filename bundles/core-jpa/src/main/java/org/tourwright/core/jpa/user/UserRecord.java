package org.tourwright.core.jpa.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.user.TeamId;
import org.tourwright.core.user.User;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** A person who logs in. */
@Entity(name = "User")
@Table(name = "core_user")
public class UserRecord {

  @Id UUID id;
  @Version long version;
  String login;
  String name;
  String email;
  String phone;
  String language;
  @NotAudited String theme;

  @NotAudited
  @Column(name = "password_hash")
  String passwordHash;

  /** Only for people of a sample agency, whose passwords are shown at the log-in. */
  @NotAudited
  @Column(name = "sample_password")
  String samplePassword;

  /** Whether the password is good for one thing only: to be changed. */
  @NotAudited
  @Column(name = "password_once")
  boolean passwordOnce;

  @Column(name = "team_id")
  TeamId team;

  boolean locked;

  @NotAudited
  @Column(name = "last_login_at")
  Instant lastLoginAt;

  /** Sessions that began before are over; null for none. */
  @NotAudited
  @Column(name = "sessions_from")
  Instant sessionsFrom;

  /** When the password became what it is; null when it never was another one. */
  @NotAudited
  @Column(name = "password_from")
  Instant passwordFrom;

  protected UserRecord() {}

  UserRecord(UUID id) {
    this.id = id;
    this.theme = "system";
  }

  /**
   * Another password.
   *
   * @param once whether it is good for one thing only: to be changed
   */
  void password(String hash, boolean once) {
    passwordHash = hash;
    samplePassword = null;
    passwordOnce = once;
    passwordFrom = now();
  }

  /** Ends the sessions that are open. */
  void endSessions() {
    sessionsFrom = now();
  }

  /** In the precision of a session's beginning, so that a log-in of the same moment is good. */
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  User user() {
    return new User(new UserId(id), login, name, email, language, team, locked);
  }
}
