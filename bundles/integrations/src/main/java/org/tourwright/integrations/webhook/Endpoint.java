package org.tourwright.integrations.webhook;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.persistence.NotAudited;

/** An address of another system that is told of events. */
@Entity
@Table(name = "integrations_endpoint")
public class Endpoint {

  /** Why the platform switched it off. */
  public enum OffReason {
    /** It answered 410: it is not there any more. */
    GONE,
    /** For days nothing arrived. */
    FAILING
  }

  @Id UUID id;

  @Version long version;

  String name;
  String url;

  /** Names of event types, separated by commas; none for all. */
  String types;

  boolean active;

  @NotAudited String secret;

  /** Signs too until the time below, so that the receiver can change over without a gap. */
  @NotAudited
  @Column(name = "old_secret")
  String oldSecret;

  @Column(name = "old_secret_until")
  Instant oldSecretUntil;

  /** Since when nothing arrived; null when the last one did. */
  @NotAudited
  @Column(name = "failing_since")
  Instant failingSince;

  @Enumerated(EnumType.STRING)
  @Column(name = "off_reason")
  OffReason offReason;

  @Column(name = "created_at")
  Instant createdAt;

  protected Endpoint() {}

  Endpoint(UUID id, Instant now) {
    this.id = id;
    this.createdAt = now;
  }

  Set<String> wanted() {
    return types.isEmpty()
        ? Set.of()
        : Arrays.stream(types.split(",")).collect(Collectors.toCollection(TreeSet::new));
  }

  void want(Collection<String> wanted) {
    types = String.join(",", new TreeSet<>(wanted));
  }

  boolean wants(String type) {
    return types.isEmpty() || wanted().contains(type);
  }

  void off(OffReason reason) {
    active = false;
    offReason = reason;
  }
}
