package org.tourwright.crm;

import java.util.stream.Stream;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.Passenger;
import org.tourwright.crm.activity.ActivityKind;
import org.tourwright.crm.activity.ActivityPurpose;
import org.tourwright.crm.booking.PassengerWarning;
import org.tourwright.crm.booking.PaymentState;
import org.tourwright.crm.contract.ContractState;
import org.tourwright.crm.lead.AssignedHow;
import org.tourwright.crm.lead.LeadOrigin;
import org.tourwright.crm.lead.LeadState;
import org.tourwright.crm.lead.NotQualifiedReason;
import org.tourwright.crm.opportunity.LostReason;
import org.tourwright.crm.opportunity.OpportunityStage;
import org.tourwright.crm.quotation.QuotationState;
import org.tourwright.testing.WordsContract;

class WordsTest extends WordsContract {

  WordsTest() {
    super("crm");
  }

  @Override
  protected Stream<String> needed() {
    return all(
        errors(CrmError.values()),
        permissions(CrmModule.declared()),
        labels("crm.lead.state", LeadState.values()),
        labels("crm.lead.origin", LeadOrigin.values()),
        labels("crm.lead.how", AssignedHow.values()),
        labels("crm.lead.reason", NotQualifiedReason.values()),
        labels("crm.opportunity.stage", OpportunityStage.values()),
        labels("crm.opportunity.lost", LostReason.values()),
        labels("crm.activity.kind", ActivityKind.values()),
        labels("crm.activity.purpose", ActivityPurpose.values()),
        labels("crm.quotation.state", QuotationState.values()),
        labels("crm.contract.state", ContractState.values()),
        labels("crm.booking.state", Booking.State.values()),
        labels("crm.booking.payment", PaymentState.values()),
        labels("crm.passenger.gender", Passenger.Gender.values()),
        labels("crm.passenger.warning", PassengerWarning.values()),
        labels("criterion.crm.last-lost-reason", LostReason.values()));
  }
}
