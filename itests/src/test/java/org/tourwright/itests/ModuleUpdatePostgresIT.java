package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

/** Here a failed migration rolls back by itself, which on Derby it does not. */
@OnPlatform(value = Database.POSTGRESQL, sample = "40", shared = "postgres")
@ResourceLock("postgres")
class ModuleUpdatePostgresIT extends ModuleUpdateTests {}
