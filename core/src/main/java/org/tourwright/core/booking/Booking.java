package org.tourwright.core.booking;

import java.time.LocalDate;
import org.joda.money.Money;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;

/**
 * A tour that a customer has bought.
 *
 * @param number unique, such as {@code BK-2026-00042}
 * @param contract the contract that it was sold by
 * @param contractNumber as printed on the contract
 * @param programme null for a tour made by hand without one
 * @param departure null for a private group that joins no departure
 * @param start the local date of the first day
 * @param end the local date of the last day
 * @param pax how many people travel, 1 or more
 * @param total what the customer pays for all
 * @param salesperson in charge; null for nobody
 */
public record Booking(
    BookingId id,
    String number,
    ContractId contract,
    String contractNumber,
    CustomerId customer,
    String customerName,
    ProgrammeId programme,
    DepartureId departure,
    String tourTitle,
    LocalDate start,
    LocalDate end,
    int pax,
    Money total,
    State state,
    UserId salesperson) {

  /** Where a booking stands. */
  public enum State {
    CONFIRMED,
    CANCELLED
  }
}
