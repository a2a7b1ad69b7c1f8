package org.tourwright.operations.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.Access;
import javax.persistence.AccessType;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.OperationsError;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** A group that travels together: all bookings of a departure, one private booking, or by hand. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "operations_tour")
public class TourToRun {

  @Id UUID id;
  @Version long version;

  @Column(name = "tour_no")
  String number;

  /**
   * The departure, or the booking that travels alone, or the tour itself. Unique, so that two
   * bookings that arrive at once cannot make two tours of one departure.
   */
  @NotAudited
  @Column(name = "group_id")
  UUID group;

  ProgrammeId programme;
  DepartureId departure;
  String title;

  @Column(name = "start_date")
  LocalDate start;

  @Column(name = "end_date")
  LocalDate end;

  int pax;

  @Enumerated(EnumType.STRING)
  TourState state;

  @Column(name = "operator_id")
  UserId operator;

  String meeting;
  String notes;

  @Column(name = "by_hand")
  boolean byHand;

  @Column(name = "cancel_reason")
  String cancelReason;

  @NotAudited
  @Column(name = "search_text")
  String searchText;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "completed_at")
  Instant completedAt;

  @Column(name = "settled_at")
  Instant settledAt;

  protected TourToRun() {}

  static TourToRun create(String number) {
    TourToRun tour = new TourToRun();
    tour.id = Ids.next();
    tour.group = tour.id;
    tour.number = number;
    tour.state = TourState.PLANNED;
    tour.searchText = "";
    tour.createdAt = Instant.now();
    return tour;
  }

  /**
   * @throws Conflict when no step leads there
   */
  public void become(TourState next) {
    if (!state.canBecome(next)) {
      throw new Conflict(
          OperationsError.TOUR_STATE, java.util.Map.of("state", state.name(), "next", next.name()));
    }
    state = next;
    if (next == TourState.COMPLETED) {
      completedAt = Instant.now();
    } else if (next == TourState.SETTLED) {
      settledAt = Instant.now();
    }
  }

  /**
   * @throws Conflict when it is settled or cancelled
   */
  public void mustBeChangeable() {
    if (!state.changeable()) {
      throw new Conflict(OperationsError.TOUR_CLOSED, java.util.Map.of("number", number));
    }
  }

  /** What is found by a search: number, title, and who travels. */
  void describe(Stream<String> travellers) {
    String[] parts =
        Stream.concat(Stream.of(number, title, SearchText.pinyin(title)), travellers)
            .toArray(String[]::new);
    searchText = SearchText.of(1000, parts);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public DepartureId departure() {
    return departure;
  }

  public String title() {
    return title;
  }

  public LocalDate start() {
    return start;
  }

  public LocalDate end() {
    return end;
  }

  public int pax() {
    return pax;
  }

  public TourState state() {
    return state;
  }

  public UserId operator() {
    return operator;
  }

  public String meeting() {
    return meeting;
  }

  public String notes() {
    return notes;
  }

  public boolean byHand() {
    return byHand;
  }

  public String cancelReason() {
    return cancelReason;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant completedAt() {
    return completedAt;
  }

  public Instant settledAt() {
    return settledAt;
  }
}
