package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class ConsoleDerbyIT extends ConsoleTests {}
