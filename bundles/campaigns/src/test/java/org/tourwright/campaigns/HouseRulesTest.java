package org.tourwright.campaigns;

import org.tourwright.testing.DepartmentContract;

class HouseRulesTest extends DepartmentContract {

  HouseRulesTest() {
    super("org.tourwright.campaigns");
  }
}
