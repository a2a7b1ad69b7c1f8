package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class BootDerbyIT extends BootTests {}
