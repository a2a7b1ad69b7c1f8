package org.tourwright.tours.programme;

/** Title and summary in one language. */
public record ProgrammeWords(String title, String summary) {}
