package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class ArchiveDerbyIT extends ArchiveTests {}
