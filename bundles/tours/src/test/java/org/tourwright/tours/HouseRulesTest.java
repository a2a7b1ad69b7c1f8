package org.tourwright.tours;

import org.tourwright.testing.DepartmentContract;

class HouseRulesTest extends DepartmentContract {

  HouseRulesTest() {
    super("org.tourwright.tours");
  }
}
