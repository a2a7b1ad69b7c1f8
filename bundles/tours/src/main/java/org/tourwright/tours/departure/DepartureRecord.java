package org.tourwright.tours.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.NotAudited;

/** A departure. Its row is locked while its seats change. */
@Entity(name = "Departure")
@Table(name = "tours_departure")
public class DepartureRecord {

  @Id UUID id;
  @Version long version;

  @Column(name = "programme_id")
  UUID programme;

  String code;
  String title;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "starts_on")
  LocalDate startsOn;

  @Column(name = "ends_on")
  LocalDate endsOn;

  int seats;

  @Column(name = "seats_held")
  int seatsHeld;

  /** The sum of the claims. */
  @Column(name = "seats_taken")
  int seatsTaken;

  @Column(name = "minimum_to_run")
  int minimumToRun;

  @Enumerated(EnumType.STRING)
  Departure.State state;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "value", column = @Column(name = "price_amount")),
    @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
  })
  Amount price;

  @Column(name = "release_on")
  LocalDate releaseOn;

  @Column(name = "cancel_reason")
  String cancelReason;

  String notes;

  @NotAudited
  @Column(name = "created_at")
  Instant createdAt;

  protected DepartureRecord() {}

  Seats seats() {
    return new Seats(seats, seatsHeld, seatsTaken);
  }

  Departure departure() {
    // Other departments sell what is free; seats held by hand are not.
    return new Departure(
        new DepartureId(id),
        new ProgrammeId(programme),
        code,
        title,
        startsOn,
        endsOn,
        seats,
        seatsTaken + seatsHeld,
        minimumToRun,
        state,
        Amount.toMoney(price));
  }
}
