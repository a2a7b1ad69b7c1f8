package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.POSTGRESQL, sample = "40", shared = "postgres")
@ResourceLock("postgres")
class ConsolePostgresIT extends ConsoleTests {}
