package org.tourwright.itests.inside;

import org.tourwright.itests.Database;

public class WiringPostgresIT extends WiringTests {
  @Override
  protected Database database() {
    return Database.POSTGRESQL;
  }
}
