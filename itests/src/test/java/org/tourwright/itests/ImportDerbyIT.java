package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class ImportDerbyIT extends ImportTests {}
