package org.tourwright.core.jpa.setting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.persistence.NotAudited;

/** What an administrator set. The row stays when it is set back, so that its version goes on. */
@Entity(name = "Setting")
@Table(name = "core_setting")
public class SettingRecord {

  @Id UUID id;
  @Version long version;

  @Column(name = "setting_key")
  String key;

  /** Null: set back to what it is without. */
  @Column(name = "setting_value")
  String value;

  @NotAudited
  @Column(name = "changed_by")
  String changedBy;

  @NotAudited
  @Column(name = "changed_at")
  Instant changedAt;

  protected SettingRecord() {}

  SettingRecord(String key) {
    this.id = id(key);
    this.key = key;
  }

  /** Follows from the key, so that two nodes cannot make the same one twice. */
  static UUID id(String key) {
    return UUID.nameUUIDFromBytes(("setting " + key).getBytes(StandardCharsets.UTF_8));
  }
}
