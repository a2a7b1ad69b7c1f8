package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class MainJobDerbyIT extends MainJobTests {}
