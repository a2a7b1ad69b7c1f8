package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.DERBY, shared = "derby")
@ResourceLock("derby")
class ImportDerbyIT extends ImportTests {

  ImportDerbyIT() {
    // Derby takes two minutes and more for 50,000; the way of the lines is the same.
    super(10_000);
  }
}
