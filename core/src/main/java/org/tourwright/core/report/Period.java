package org.tourwright.core.report;

import java.time.LocalDate;

/** From a local date to a local date, both included. */
public record Period(LocalDate from, LocalDate to) {

  public boolean includes(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
