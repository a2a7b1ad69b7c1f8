package org.tourwright.imports.run;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** A record that an import wrote, to be found again when it is undone. */
@Entity
@Table(name = "imports_record")
@NotAudited
public class WrittenRecord {

  @Id
  @Column(name = "record_id")
  UUID recordId;

  @Column(name = "run_id")
  UUID runId;

  protected WrittenRecord() {}

  WrittenRecord(UUID recordId, UUID runId) {
    this.recordId = recordId;
    this.runId = runId;
  }
}
