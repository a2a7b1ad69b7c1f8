package org.tourwright.web.answer;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.NotAudited;

/** The answer that was given to a request with an Idempotency-Key. */
@Entity
@NotAudited
@Table(name = "web_idempotency")
public class StoredAnswer {

  /** The status while the first request still runs. */
  static final int RUNNING = 0;

  @Id
  @Column(name = "id")
  String id;

  @Column(name = "user_id")
  UserId user;

  @Column(name = "idempotency_key")
  String key;

  @Column(name = "target")
  String target;

  @Column(name = "request_hash")
  String requestHash;

  @Column(name = "status")
  int status;

  @Column(name = "content_type")
  String contentType;

  @Column(name = "location")
  String location;

  @Column(name = "etag")
  String etag;

  @Lob
  @Column(name = "body")
  String body;

  @Column(name = "created_at")
  Instant created;

  protected StoredAnswer() {}
}
