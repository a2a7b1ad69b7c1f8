package org.tourwright.itests.inside;

import org.tourwright.itests.Database;

/** Events and what becomes of them outside, on one start. */
public class EventsPostgresIT extends WebhookTests {
  @Override
  protected Database database() {
    return Database.POSTGRESQL;
  }
}
