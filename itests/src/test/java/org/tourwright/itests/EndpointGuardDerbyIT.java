package org.tourwright.itests;

@OnPlatform(value = Database.DERBY, sample = "small")
class EndpointGuardDerbyIT extends EndpointGuardTests {}
