package org.tourwright.itests;

@OnPlatform(Database.DERBY)
class SettingsDerbyIT extends SettingsTests {}
