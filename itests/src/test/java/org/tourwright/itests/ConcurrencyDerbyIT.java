package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class ConcurrencyDerbyIT extends ConcurrencyTests {}
