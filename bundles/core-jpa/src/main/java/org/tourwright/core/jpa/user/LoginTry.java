package org.tourwright.core.jpa.user;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/**
 * A try to log in with a wrong password, or one that has not ended. People mistake the field of the
 * login for that of the password, so neither it nor the address is written down as it was.
 */
@Entity
@Table(name = "core_login_try")
@NotAudited
public class LoginTry {

  @Id UUID id;

  @Column(name = "login_hash")
  String login;

  @Column(name = "address_hash")
  String address;

  @Column(name = "tried_at")
  Instant at;

  protected LoginTry() {}

  LoginTry(String loginHash, String addressHash, Instant now) {
    this.id = Ids.next();
    this.login = loginHash;
    this.address = addressHash;
    this.at = now;
  }
}
