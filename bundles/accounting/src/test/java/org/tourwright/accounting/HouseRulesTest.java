package org.tourwright.accounting;

import org.tourwright.testing.DepartmentContract;

class HouseRulesTest extends DepartmentContract {

  HouseRulesTest() {
    super("org.tourwright.accounting");
  }
}
