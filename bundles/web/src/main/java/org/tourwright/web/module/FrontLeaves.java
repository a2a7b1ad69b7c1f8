package org.tourwright.web.module;

/**
 * The front is about to be replaced while a request only waits in it, so the request goes back to
 * the door, where the next front takes it: what it waits for may itself wait until this front is
 * gone.
 */
public final class FrontLeaves extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FrontLeaves() {
    super("the front is being replaced", null, false, false);
  }
}
