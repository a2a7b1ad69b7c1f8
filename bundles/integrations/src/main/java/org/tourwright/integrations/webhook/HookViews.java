package org.tourwright.integrations.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The delivery log as admins see it. */
public final class HookViews {

  private HookViews() {}

  /**
   * A webhook in a list.
   *
   * @param webhookId as the receiver knows it
   * @param nextAt when it is tried; null when it is not waiting
   * @param status of the last answer; null for none
   * @param failure a code whose words are {@code error.<failure>}; null when the last one arrived
   */
  public record Line(
      UUID id,
      String webhookId,
      UUID endpointId,
      String endpointName,
      String type,
      long number,
      Hook.State state,
      int attempts,
      Instant createdAt,
      Instant nextAt,
      Instant doneAt,
      Integer status,
      String failure) {}

  /**
   * One request.
   *
   * @param millis how long it took
   * @param status null when no answer came
   * @param answer the first 2 KB
   */
  public record Tried(Instant at, long millis, Integer status, String failure, String answer) {}

  /**
   * A webhook with its requests.
   *
   * @param body what is sent
   * @param tried the newest first
   */
  public record Detail(Line hook, String body, List<Tried> tried) {}

  static Line line(Hook hook, String endpoint) {
    boolean waiting = hook.state == Hook.State.WAITING;
    return new Line(
        hook.id,
        Target.id(hook.id),
        hook.endpointId,
        endpoint,
        hook.type,
        hook.number,
        hook.state,
        hook.attempts,
        hook.createdAt,
        waiting ? hook.nextAt : null,
        hook.doneAt,
        hook.lastStatus,
        hook.lastFailure);
  }

  static Tried tried(Attempt attempt) {
    return new Tried(
        attempt.sentAt, attempt.duration, attempt.status, attempt.failure, attempt.answer);
  }
}
