package org.tourwright.itests;

@OnPlatform(value = Database.POSTGRESQL, sample = "small")
class CustomerPostgresIT extends CustomerTests {}
