package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.DERBY, sample = "small", shared = "agency")
@ResourceLock("agency")
class CustomerDerbyIT extends CustomerTests {}
