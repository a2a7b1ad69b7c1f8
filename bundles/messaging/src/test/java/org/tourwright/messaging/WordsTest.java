package org.tourwright.messaging;

import java.util.stream.Stream;
import org.tourwright.messaging.outbox.OutboxSettings;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("messaging");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(MessagingError.values()),
        permissions(MessagingModule.declared()),
        settings(OutboxSettings.all()),
        Stream.of("WAITING", "SENDING", "SENT", "OVERDUE", "FAILED", "CANCELLED")
            .map(state -> "messaging.mail.state." + state));
  }
}
