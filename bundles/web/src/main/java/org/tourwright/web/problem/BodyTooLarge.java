package org.tourwright.web.problem;

import java.io.IOException;

/** More was sent than is taken. */
public final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  public BodyTooLarge(long limit) {
    super("More than " + limit + " bytes");
    this.limit = limit;
  }

  public long limit() {
    return limit;
  }
}
