package org.tourwright.itests.inside;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("inside")
class InsideDerbyIT {

  @TestFactory
  Stream<DynamicTest> inside() {
    return InsideRun.of(InsideDerby.class);
  }
}
