package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class ImportDerbyIT extends ImportTests {

  ImportDerbyIT() {
    // Derby takes two minutes and more for 50,000; the way of the lines is the same.
    super(10_000);
  }
}
