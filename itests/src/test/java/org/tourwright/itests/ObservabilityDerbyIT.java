package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.DERBY, shared = "watched")
@ResourceLock("watched")
class ObservabilityDerbyIT extends ObservabilityTests {}
