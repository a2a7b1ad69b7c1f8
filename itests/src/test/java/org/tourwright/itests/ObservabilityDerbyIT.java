package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class ObservabilityDerbyIT extends ObservabilityTests {}
