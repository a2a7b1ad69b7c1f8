package org.tourwright.itests;

@OnPlatform(value = Database.DERBY, sample = "small")
class ApiPropertyDerbyIT extends ApiPropertyTests {}
