package org.tourwright.itests;

import org.junit.jupiter.api.parallel.ResourceLock;

@OnPlatform(value = Database.DERBY, shared = "derby")
@ResourceLock("derby")
class RestartDerbyIT extends RestartTests {}
