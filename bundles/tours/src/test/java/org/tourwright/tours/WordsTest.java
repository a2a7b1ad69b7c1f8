package org.tourwright.tours;

import java.util.stream.Stream;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.tour.Departure;
import org.tourwright.testing.WordsContract;
import org.tourwright.tours.costing.CostBasis;
import org.tourwright.tours.costing.CostingState;
import org.tourwright.tours.programme.ProgrammeKind;
import org.tourwright.tours.programme.ProgrammeState;

class WordsTest extends WordsContract {

  WordsTest() {
    super("tours");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(ToursError.values()),
        permissions(ToursModule.declared()),
        labels("tours.programme.kind", ProgrammeKind.values()),
        labels("tours.programme.state", ProgrammeState.values()),
        labels("tours.costing.state", CostingState.values()),
        labels("tours.line.basis", CostBasis.values()),
        labels("tours.line.kind", ServiceKind.values()),
        labels("tours.departure.state", Departure.State.values()));
  }
}
