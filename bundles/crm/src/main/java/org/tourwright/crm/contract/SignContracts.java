package org.tourwright.crm.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingCancelled;
import org.tourwright.core.booking.BookingChanged;
import org.tourwright.core.booking.BookingConfirmed;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.event.Events;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.booking.BookTours;
import org.tourwright.crm.opportunity.Pipeline;
import org.tourwright.persistence.Amount;

/**
 * Signs, amends and cancels contracts. The contract, the booking, its seats and the news of it are
 * one transaction: either all of it happened or nothing.
 */
@Component(service = SignContracts.class)
public final class SignContracts {

  private final CrmStore store;
  private final ContractLists lists;
  private final BookTours bookings;
  private final Pipeline pipeline;
  private final Customers customers;
  private final Events events;
  private final AgencyProfile agency;

  @Activate
  public SignContracts(
      @Reference CrmStore store,
      @Reference ContractLists lists,
      @Reference BookTours bookings,
      @Reference Pipeline pipeline,
      @Reference Customers customers,
      @Reference Events events,
      @Reference AgencyProfile agency) {
    this.store = store;
    this.lists = lists;
    this.bookings = bookings;
    this.pipeline = pipeline;
    this.customers = customers;
    this.events = events;
    this.agency = agency;
  }

  /** What changes in a signed contract. */
  public record Amendment(LocalDate start, LocalDate end, Integer pax, Money total) {}

  /**
   * Signs it and makes the booking.
   *
   * @param on the day of the signature, which is not ahead; null for today
   * @throws Conflict when the departure has not enough seats
   */
  public ContractView sign(Caller caller, UUID id, Version expected, LocalDate on) {
    LocalDate signedOn = on == null ? agency.today() : on;
    return store.write(
        caller,
        em -> {
          Contract contract = Contract.find(em, id);
          caller.requireFor(Permissions.CONTRACT_SIGN, contract.owner);
          expected.mustBe(contract.version);
          contract.mustBeDraft();
          check(contract, signedOn);
          Booking booking = bookings.book(caller, contract.sale(signedOn));
          // The departure may have been moved after the contract was written.
          contract.start = booking.start();
          contract.end = booking.end();
          contract.sign(signedOn, booking.id());
          pipeline.won(caller, contract.opportunity);
          customers.advance(caller, contract.customer, CustomerStage.POTENTIAL);
          events.publish(
              caller, new BookingConfirmed(booking, ContractLists.instalments(em, contract.id)));
          em.flush();
          return lists.view(em, contract);
        });
  }

  /** Changes the people, the dates or the price of what is sold. */
  public ContractView amend(Caller caller, UUID id, Version expected, Amendment change) {
    return store.write(
        caller,
        em -> {
          Contract contract = Contract.find(em, id);
          caller.requireFor(Permissions.CONTRACT_SIGN, contract.owner);
          expected.mustBe(contract.version);
          contract.mustBeSigned();
          check(contract, change);
          contract.pax = change.pax();
          // The dates of a departure are those of its guests.
          contract.start = contract.departure == null ? change.start() : contract.start;
          contract.end = contract.departure == null ? change.end() : contract.end;
          List<Instalment> plan = newTotal(em, contract, change.total());
          contract.updatedAt = Instant.now();
          Booking booking =
              bookings.change(caller, contract.booking, contract.sale(contract.signedOn));
          events.publish(caller, new BookingChanged(booking, plan));
          em.flush();
          return lists.view(em, contract);
        });
  }

  /** Cancels it, with its booking when it was signed. */
  public ContractView cancel(Caller caller, UUID id, String reason) {
    new Checks().required("reason", reason, 2000).orThrow();
    return store.write(
        caller,
        em -> {
          Contract contract = Contract.find(em, id);
          caller.requireFor(
              contract.state == ContractState.DRAFT
                  ? Permissions.CONTRACT_WRITE
                  : Permissions.CONTRACT_SIGN,
              contract.owner);
          contract.cancel(reason.strip());
          if (contract.booking != null) {
            Booking booking = bookings.cancel(caller, contract.booking, contract.cancelReason);
            events.publish(
                caller,
                new BookingCancelled(booking.id(), booking.customer(), contract.cancelReason));
          }
          em.flush();
          return lists.view(em, contract);
        });
  }

  private void check(Contract contract, LocalDate signedOn) {
    LocalDate today = agency.today();
    new Checks()
        .inOrder("signedOn", contract.dated, signedOn)
        .that(!signedOn.isAfter(today), "signedOn", CoreError.TOO_LARGE, Map.of("max", today))
        .orThrow();
  }

  private static void check(Contract contract, Amendment change) {
    new Checks()
        .required("start", change.start())
        .required("end", change.end())
        .inOrder("end", change.start(), change.end())
        .required("pax", change.pax())
        .range("pax", change.pax(), 1, 9999)
        .required("total", change.total())
        .positive("total", change.total())
        .orThrow();
    Money before = contract.total.money();
    if (!before.getCurrencyUnit().equals(change.total().getCurrencyUnit())) {
      throw new Invalid(
          "total",
          CrmError.MIXED_CURRENCIES,
          Map.of("currency", before.getCurrencyUnit().getCode()));
    }
  }

  private static List<Instalment> newTotal(EntityManager em, Contract contract, Money total) {
    List<Instalment> plan = ContractLists.instalments(em, contract.id);
    if (contract.total.money().isEqual(total)) {
      return plan;
    }
    contract.total = Amount.of(total);
    List<Instalment> adjusted = InstalmentPlan.adjusted(plan, total);
    ContractLists.store(em, contract.id, adjusted);
    return adjusted;
  }
}
