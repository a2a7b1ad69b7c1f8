package org.tourwright.operations.rooming;

/** Kinds of hotel rooms, by their usual names in rooming lists. */
public enum RoomType {
  /** One bed, one guest. */
  SGL(1),
  /** One large bed for a couple. */
  DBL(2),
  /** Two beds. */
  TWN(2),
  /** Three guests. */
  TRPL(3);

  private final int guests;

  RoomType(int guests) {
    this.guests = guests;
  }

  /** How many guests it is meant for. */
  public int guests() {
    return guests;
  }
}
