package org.tourwright.itests;

@OnPlatform(Database.POSTGRESQL)
class MailPostgresIT extends MailTests {}
