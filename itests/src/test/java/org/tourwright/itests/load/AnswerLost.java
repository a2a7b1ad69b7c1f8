package org.tourwright.itests.load;

/** The platform did what it was asked, but nobody knows the answer any more: look it up. */
final class AnswerLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AnswerLost(String request) {
    super(request);
  }
}
