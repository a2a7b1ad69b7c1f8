package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

/** With the restart, which needs a platform in use. */
@OnPlatform(value = Database.DERBY, sample = "40", shared = "agency")
@ResourceLock("agency")
class ModulesDerbyIT extends ModulesTests {}
