package org.tourwright.tours.programme;

/** For whom and where: within the country, guests from abroad, or trips abroad. */
public enum ProgrammeKind {
  DOMESTIC,
  INBOUND,
  OUTBOUND
}
