package org.tourwright.itests;

@OnPlatform(Database.POSTGRESQL)
class ImportPostgresIT extends ImportTests {}
