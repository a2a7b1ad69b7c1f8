package org.tourwright.itests;

@OnPlatform(Database.POSTGRESQL)
class ImportPostgresIT extends ImportTests {

  ImportPostgresIT() {
    super(50_000);
  }
}
