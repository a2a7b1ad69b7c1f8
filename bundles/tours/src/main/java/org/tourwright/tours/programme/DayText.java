package org.tourwright.tours.programme;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The words of a day in a language other than the main one. */
@Entity(name = "ItineraryDayText")
@Table(name = "tours_day_text")
public class DayText {

  @Id UUID id;

  @Column(name = "day_id")
  UUID day;

  String language;
  String title;
  String description;
  String overnight;

  protected DayText() {}
}
