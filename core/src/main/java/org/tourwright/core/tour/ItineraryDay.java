package org.tourwright.core.tour;

/**
 * One day of a programme (N1).
 *
 * @param day from 1
 * @param overnight the place of the night; null on the last day
 */
public record ItineraryDay(
    int day,
    String title,
    String description,
    boolean breakfast,
    boolean lunch,
    boolean dinner,
    String overnight) {}
