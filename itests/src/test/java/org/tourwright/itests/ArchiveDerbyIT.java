package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.DERBY, shared = "versions")
@ResourceLock("versions")
class ArchiveDerbyIT extends ArchiveTests {}
