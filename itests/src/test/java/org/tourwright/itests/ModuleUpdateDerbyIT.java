package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

/** With the restart, which needs a platform in use. */
@OnPlatform(value = Database.DERBY, shared = "versions")
@ResourceLock("versions")
class ModuleUpdateDerbyIT extends ModuleUpdateTests {}
