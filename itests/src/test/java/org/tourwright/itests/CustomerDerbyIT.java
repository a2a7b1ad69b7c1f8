package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.DERBY, sample = "40", shared = "agency")
@ResourceLock("agency")
class CustomerDerbyIT extends CustomerTests {}
