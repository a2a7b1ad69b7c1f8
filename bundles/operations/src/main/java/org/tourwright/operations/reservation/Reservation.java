package org.tourwright.operations.reservation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.AttributeOverride;
import javax.persistence.AttributeOverrides;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.joda.money.Money;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.operation.ReservationConfirmed;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.Totals;
import org.tourwright.operations.supplier.Supplier;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** A service that a supplier is asked to render for a tour (R10, R92, R160–R165). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_reservation")
public class Reservation {

  @Id UUID id;
  @Version long version;

  @Column(name = "reservation_no")
  String number;

  UUID tour;
  UUID supplier;

  @Enumerated(EnumType.STRING)
  ServiceKind kind;

  String description;

  @Column(name = "from_date")
  LocalDate from;

  @Column(name = "to_date")
  LocalDate to;

  int quantity;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "unit_price")),
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
  })
  Amount unitPrice;

  @Enumerated(EnumType.STRING)
  ReservationState state;

  @Column(name = "assigned_to")
  String assignedTo;

  @Column(name = "confirmation_no")
  String confirmationNumber;

  LocalDate deadline;
  String notes;

  @Column(name = "cancel_reason")
  String cancelReason;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "requested_at")
  Instant requestedAt;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  protected Reservation() {}

  static Reservation create(String number, UUID tour) {
    Reservation reservation = new Reservation();
    reservation.id = Ids.next();
    reservation.number = number;
    reservation.tour = tour;
    reservation.state = ReservationState.REQUESTED;
    reservation.createdAt = Instant.now();
    return reservation;
  }

  void change(ReservationInput input, Supplier by, TourToRun on) {
    supplier = by.id();
    kind = input.kind();
    description = input.description().strip();
    from = input.from();
    to = input.to() == null ? input.from() : input.to();
    quantity = input.quantity();
    unitPrice = Amount.of(input.unitPrice());
    assignedTo =
        input.assignedTo() == null || input.assignedTo().isBlank()
            ? null
            : input.assignedTo().strip();
    deadline = input.deadline();
    notes = input.notes();
    describe(by, on);
  }

  void describe(Supplier by, TourToRun on) {
    searchText =
        SearchText.of(
            1500,
            number,
            description,
            by.name(),
            on.number(),
            on.title(),
            assignedTo,
            confirmationNumber);
  }

  void confirm(String withNumber) {
    mustBe(ReservationState.REQUESTED);
    state = ReservationState.CONFIRMED;
    confirmationNumber = withNumber == null || withNumber.isBlank() ? null : withNumber.strip();
    confirmedAt = Instant.now();
  }

  /** Takes the reservation back; tells whether its cost was owed until now. */
  boolean cancel(String reason) {
    if (state == ReservationState.CANCELLED) {
      throw wrongState();
    }
    boolean owed = state == ReservationState.CONFIRMED;
    state = ReservationState.CANCELLED;
    cancelReason = reason;
    return owed;
  }

  void reopen() {
    mustBe(ReservationState.CANCELLED);
    state = ReservationState.REQUESTED;
    cancelReason = null;
    confirmationNumber = null;
    confirmedAt = null;
  }

  void mustBe(ReservationState wanted) {
    if (state != wanted) {
      throw wrongState();
    }
  }

  private Conflict wrongState() {
    return new Conflict(OperationsError.RESERVATION_STATE, Map.of("state", state.name()));
  }

  /** What is told to accounting while the reservation is confirmed. */
  ReservationConfirmed confirmed(TourToRun on, Supplier by) {
    return new ReservationConfirmed(
        id,
        tour,
        on.number(),
        on.title(),
        supplier,
        by.name(),
        kind,
        description,
        from,
        cost(),
        to.plusDays(by.paymentDays()));
  }

  /** Whether it is not within the days of the tour. */
  public boolean isOutside(TourToRun on) {
    return from.isBefore(on.start()) || to.isAfter(on.end());
  }

  /** Nights of a hotel; 1 for what is not paid by the night. */
  public int nights() {
    return nights(kind, from, to);
  }

  static int nights(ServiceKind kind, LocalDate from, LocalDate to) {
    return kind == ServiceKind.HOTEL ? (int) ChronoUnit.DAYS.between(from, to) : 1;
  }

  /** Quantity × unit price, for a hotel × nights. */
  public Money cost() {
    return unitPrice.money().multipliedBy((long) quantity * nights());
  }

  /**
   * What it costs in all must be an amount that can be stored and told.
   *
   * @throws Invalid when it is too large
   */
  void refuseTooDear() {
    BigDecimal times = BigDecimal.valueOf((long) quantity * nights());
    BigDecimal most = Totals.LARGEST.divide(times, RoundingMode.DOWN);
    if (unitPrice.money().getAmount().compareTo(most) > 0) {
      throw new Invalid("unitPrice", CoreError.TOO_LARGE, Map.of("max", most));
    }
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public UUID tour() {
    return tour;
  }

  public UUID supplier() {
    return supplier;
  }

  public ServiceKind kind() {
    return kind;
  }

  public String description() {
    return description;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  public int quantity() {
    return quantity;
  }

  public ReservationState state() {
    return state;
  }

  public String assignedTo() {
    return assignedTo;
  }

  public String confirmationNumber() {
    return confirmationNumber;
  }

  public LocalDate deadline() {
    return deadline;
  }

  public String notes() {
    return notes;
  }
}
