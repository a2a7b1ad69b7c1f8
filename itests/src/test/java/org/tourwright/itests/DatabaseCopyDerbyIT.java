package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class DatabaseCopyDerbyIT extends DatabaseCopyTests {}
