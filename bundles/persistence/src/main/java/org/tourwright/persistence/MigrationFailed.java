package org.tourwright.persistence;

/** The tables of a bundle could not be brought up to date. */
public class MigrationFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MigrationFailed(String unit, Throwable cause) {
    super(
        "The tables of " + unit + " could not be brought up to date: " + cause.getMessage(), cause);
  }
}
