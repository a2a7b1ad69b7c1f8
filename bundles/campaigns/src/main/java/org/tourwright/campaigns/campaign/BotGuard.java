package org.tourwright.campaigns.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Tells programs from people (N22): scanners on the way to the mailbox ask with HEAD, at once after
 * the sending, or under a name that says what they are.
 */
final class BotGuard {

  static final Duration TOO_SOON = Duration.ofSeconds(2);

  private static final Pattern PROGRAM =
      Pattern.compile("(?i)bot\\b|crawler|spider|barracuda|mimecast|proofpoint|safelinks");

  private BotGuard() {}

  /**
   * @param head the request asked for the headers only
   * @param agent what the program says it is; null for nothing
   * @param leftAt when the mail left for the mail server; null when it has not, so that no person
   *     can have it
   */
  static boolean machine(boolean head, String agent, Instant leftAt, Instant now) {
    return head
        || leftAt == null
        || now.isBefore(leftAt.plus(TOO_SOON))
        || (agent != null && PROGRAM.matcher(agent).find());
  }
}
