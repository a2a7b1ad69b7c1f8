package org.tourwright.tours.programme;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Title and summary of a programme in a language other than its main one. */
@Entity(name = "ProgrammeText")
@Table(name = "tours_programme_text")
public class ProgrammeText {

  @Id UUID id;

  @Column(name = "programme_id")
  UUID programme;

  String language;
  String title;
  String summary;

  protected ProgrammeText() {}
}
