package org.tourwright.itests.inside;

import org.tourwright.itests.Database;

public class WiringDerbyIT extends WiringTests {
  @Override
  protected Database database() {
    return Database.DERBY;
  }
}
