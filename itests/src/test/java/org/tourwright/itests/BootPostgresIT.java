package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.POSTGRESQL, shared = "postgres")
@ResourceLock("postgres")
class BootPostgresIT extends BootTests {}
