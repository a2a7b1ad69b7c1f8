package org.tourwright.itests;

@OnPlatform(Database.POSTGRESQL)
class MainJobPostgresIT extends MainJobTests {}
