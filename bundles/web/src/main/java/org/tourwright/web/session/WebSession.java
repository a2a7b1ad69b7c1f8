package org.tourwright.web.session;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** A session as stored. Log-ins are audited by core; the record itself is technical. */
@Entity
@NotAudited
@Table(name = "web_session")
public class WebSession {

  @Id
  @Column(name = "id")
  String id;

  @Column(name = "user_id")
  UserId user;

  @Column(name = "csrf")
  String csrf;

  @Column(name = "created_at")
  Instant created;

  @Column(name = "last_seen_at")
  Instant lastSeen;

  @Column(name = "expires_at")
  Instant expires;

  @Column(name = "address")
  String address;

  @Column(name = "user_agent")
  String agent;

  protected WebSession() {}

  WebSession(Session session, String address, String agent) {
    this.id = session.id();
    this.user = session.user();
    this.csrf = session.csrf();
    this.created = session.created();
    this.lastSeen = session.lastSeen();
    this.expires = session.expires();
    this.address = Secrets.shortened(address, 64);
    this.agent = Secrets.shortened(agent, 300);
  }

  Session session() {
    return new Session(id, user, csrf, created, lastSeen, expires);
  }
}
