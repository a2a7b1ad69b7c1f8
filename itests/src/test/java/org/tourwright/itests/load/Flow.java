package org.tourwright.itests.load;

/** Something that people do at the platform, from its beginning to its end. */
interface Flow {

  /** Once, to the end. */
  void run();

  default String name() {
    return getClass().getSimpleName();
  }
}
