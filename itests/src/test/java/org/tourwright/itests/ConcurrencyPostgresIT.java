package org.tourwright.itests;

@OnPlatform(Database.POSTGRESQL)
class ConcurrencyPostgresIT extends ConcurrencyTests {}
