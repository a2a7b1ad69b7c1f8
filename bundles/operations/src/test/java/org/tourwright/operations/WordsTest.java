package org.tourwright.operations;

import java.util.stream.Stream;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.cost.AdvanceDirection;
import org.tourwright.operations.cost.PaidBy;
import org.tourwright.operations.cost.RunningCostKind;
import org.tourwright.operations.desk.TourView;
import org.tourwright.operations.paper.Papers;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.rooming.RoomType;
import org.tourwright.operations.settlement.SettlementView;
import org.tourwright.operations.tour.ChecklistStep;
import org.tourwright.operations.tour.TourState;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("operations");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(OperationsError.values()),
        permissions(OperationsModule.declared()),
        labels("operations.tour.state", TourState.values()),
        labels("operations.tour.waiting", TourView.Reason.values()),
        labels("operations.reservation.kind", ServiceKind.values()),
        labels("operations.reservation.state", ReservationState.values()),
        labels("operations.checklist.step", ChecklistStep.values()),
        labels("operations.cost.kind", RunningCostKind.values()),
        labels("operations.cost.paidBy", PaidBy.values()),
        labels("operations.advance.direction", AdvanceDirection.values()),
        labels("operations.room.type", RoomType.values()),
        labels("operations.settlement.blocker", SettlementView.Blocker.values()),
        labels("operations.paper.title", Papers.Kind.values()));
  }
}
