package org.tourwright.tours.programme;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A day of an itinerary, with its words in the main language of the programme. */
@Entity(name = "ItineraryDay")
@Table(name = "tours_day")
public class DayRecord {

  @Id UUID id;

  @Column(name = "programme_id")
  UUID programme;

  /** From 1. */
  @Column(name = "day_no")
  int dayNo;

  String title;
  String description;
  boolean breakfast;
  boolean lunch;
  boolean dinner;
  String overnight;

  protected DayRecord() {}
}
