package org.tourwright.operations;

import org.tourwright.testing.DepartmentContract;

class HouseRulesTest extends DepartmentContract {

  HouseRulesTest() {
    super("org.tourwright.operations");
  }
}
