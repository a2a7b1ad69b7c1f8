package org.tourwright.itests;

/** With the restart, which needs a platform in use. */
@OnPlatform(Database.DERBY)
class ModuleUpdateDerbyIT extends ModuleUpdateTests {}
