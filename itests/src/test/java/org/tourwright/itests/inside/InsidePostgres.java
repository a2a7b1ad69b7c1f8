package org.tourwright.itests.inside;

import org.tourwright.itests.Database;

/** The wiring, events and what becomes of them outside, on one start. */
public class InsidePostgres extends WebhookTests {
  @Override
  protected Database database() {
    return Database.POSTGRESQL;
  }
}
