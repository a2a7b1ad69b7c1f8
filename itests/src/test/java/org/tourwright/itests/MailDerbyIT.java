package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class MailDerbyIT extends MailTests {}
