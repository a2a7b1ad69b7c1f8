package org.tourwright.itests.load;

/** A flow cannot go on. */
final class FlowBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FlowBroken(String why) {
    super(why);
  }
}
