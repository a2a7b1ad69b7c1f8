package org.tourwright.care;

import org.tourwright.testing.DepartmentContract;

class HouseRulesTest extends DepartmentContract {

  HouseRulesTest() {
    super("org.tourwright.care");
  }
}
