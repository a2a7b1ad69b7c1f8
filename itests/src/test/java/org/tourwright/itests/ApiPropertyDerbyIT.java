package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.DERBY, sample = "40", shared = "api")
@ResourceLock("api")
class ApiPropertyDerbyIT extends ApiPropertyTests {}
