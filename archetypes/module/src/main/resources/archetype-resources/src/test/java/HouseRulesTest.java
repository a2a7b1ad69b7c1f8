package ${package};

import org.tourwright.testing.DepartmentContract;

class HouseRulesTest extends DepartmentContract {

  HouseRulesTest() {
    super("${package}");
  }
}
