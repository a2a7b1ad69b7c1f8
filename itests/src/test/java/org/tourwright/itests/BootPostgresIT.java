package org.tourwright.itests;

@OnPlatform(Database.POSTGRESQL)
class BootPostgresIT extends BootTests {}
