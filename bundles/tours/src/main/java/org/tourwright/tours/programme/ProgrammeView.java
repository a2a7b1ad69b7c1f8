package org.tourwright.tours.programme;

import java.time.Instant;
import java.util.Map;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.tour.ProgrammeId;

/** A programme as the API shows it; see {@link ProgrammeDetails} for the fields. */
public record ProgrammeView(
    ProgrammeId id,
    long version,
    String code,
    String title,
    String summary,
    ProgrammeKind kind,
    ProgrammeState state,
    String language,
    int days,
    int nights,
    boolean template,
    boolean archived,
    CustomerId customer,
    String notes,
    Map<String, ProgrammeWords> translations,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static ProgrammeView of(ProgrammeRecord row, Map<String, ProgrammeWords> translations) {
    return new ProgrammeView(
        new ProgrammeId(row.id),
        row.version,
        row.code,
        row.title,
        row.summary,
        row.kind,
        row.state,
        row.language,
        row.days,
        row.nights,
        row.template,
        row.archived,
        row.customer,
        row.notes,
        translations,
        row.createdAt,
        row.updatedAt);
  }

  /** The words in a language, or in the main one where there are none. */
  public ProgrammeWords words(String in) {
    return translations.getOrDefault(in, new ProgrammeWords(title, summary));
  }
}
