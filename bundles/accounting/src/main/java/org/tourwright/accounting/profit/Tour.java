package org.tourwright.accounting.profit;

import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/** A tour that operations runs, as accounting was told of it. */
@Entity
@Table(name = "accounting_tour")
public class Tour {

  @Id UUID id;

  @Version long version;

  @Column(name = "tour_no")
  String number;

  String title;

  @Column(name = "departure_id")
  DepartureId departure;

  /** The last day; of a tour that still runs the latest day that is known of. */
  @Column(name = "end_on")
  LocalDate end;

  @Enumerated(EnumType.STRING)
  TourState state = TourState.RUNNING;

  @Column(name = "search_text")
  @NotAudited
  String search;

  protected Tour() {}

  Tour(UUID id) {
    this.id = id;
  }

  void update(String newNumber, String newTitle, LocalDate newEnd) {
    number = newNumber;
    title = newTitle;
    end = newEnd;
    search = SearchText.fold(newNumber + " " + newTitle);
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String title() {
    return title;
  }

  public LocalDate end() {
    return end;
  }

  public TourState state() {
    return state;
  }
}
