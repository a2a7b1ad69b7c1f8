package org.tourwright.itests;

/** With the restart, which needs a platform in use and is its last test. */
@OnPlatform(value = Database.DERBY, sample = "small")
class ModulesDerbyIT extends ModulesTests {}
