package org.tourwright.imports.run;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** What is wrong with a field of a line. */
@Entity
@Table(name = "imports_error")
@NotAudited
public class LineError {

  @Id UUID id;

  @Column(name = "run_id")
  UUID runId;

  @Column(name = "line_no")
  int line;

  @Column(name = "field_name")
  String field;

  @Column(name = "code")
  String code;

  /** Values for the words of the code, as JSON. */
  @Lob
  @Column(name = "arguments")
  String arguments;

  protected LineError() {}

  LineError(UUID id, UUID runId, int line, String field, String code, String arguments) {
    this.id = id;
    this.runId = runId;
    this.line = line;
    this.field = field;
    this.code = code;
    this.arguments = arguments;
  }
}
