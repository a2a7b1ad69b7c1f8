package org.tourwright.crm.opportunity;

import java.util.List;

/** How far a sale has come. */
public enum OpportunityStage {
  NEW(10),
  NEEDS(25),
  QUOTED(50),
  NEGOTIATING(75),
  WON(100),
  LOST(0);

  private final int probability;

  OpportunityStage(int probability) {
    this.probability = probability;
  }

  /** In percent, where nobody knows better. */
  public int probability() {
    return probability;
  }

  public boolean open() {
    return this != WON && this != LOST;
  }

  public static List<OpportunityStage> openOnes() {
    return List.of(NEW, NEEDS, QUOTED, NEGOTIATING);
  }
}
