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

  /** The status until something is stored of what the request asks for. */
  static final int RUNNING = 0;

  /** The status from then on, in the same transaction, until the answer is known. */
  static final int STORED = 1;

  /** The status for good when the answer holds a secret: nothing of it is kept. */
  static final int TOLD_ONCE = 2;

  @Id
  @Column(name = "id")
  String id;

  @Column(name = "user_id")
  UserId user;

  /** Of rows from an earlier version; else empty. */
  @Column(name = "idempotency_key")
  String key;

  @Column(name = "target")
  String target;

  @Column(name = "request_hash")
  String requestHash;

  /** Who does the work. A later attempt takes the place of one whose node is gone. */
  @Column(name = "attempt")
  String attempt;

  /** The node of the attempt; null when it came to its end there. */
  @Column(name = "node")
  String node;

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
