package org.tourwright.operations.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.tour.ItineraryDay;
import org.tourwright.core.tour.Programme;
import org.tourwright.core.tour.TourCatalogue;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Rights;
import org.tourwright.operations.tour.Passengers;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;

/** What happens on a tour day by day, and who travels; from the departments that know it. */
@Component(service = Itinerary.class)
public final class Itinerary {

  private final OperationsStore store;
  private final Passengers passengers;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile TourCatalogue catalogue;

  @Activate
  public Itinerary(@Reference OperationsStore store, @Reference Passengers passengers) {
    this.store = store;
    this.passengers = passengers;
  }

  /**
   * The programme of a tour on its dates.
   *
   * @param available false where the department that designs tours is not there
   * @param code of the programme; null when the tour has none
   */
  public record Plan(boolean available, String code, String title, List<Day> days) {}

  /** A day of the programme on its date. */
  public record Day(
      int day,
      LocalDate date,
      String title,
      String description,
      boolean breakfast,
      boolean lunch,
      boolean dinner,
      String overnight) {}

  /**
   * Who travels.
   *
   * @param available false where the department that sells is not there
   */
  public record Travellers(boolean available, List<Passengers.Traveller> passengers) {}

  public Plan plan(Caller caller, UUID id) {
    return store.read(em -> plan(Tours.readable(em, caller, id)));
  }

  /** The plan of a tour that was read already. */
  public Plan plan(TourToRun tour) {
    TourCatalogue shop = catalogue;
    if (shop == null) {
      return new Plan(false, null, null, List.of());
    }
    Programme programme =
        tour.programme() == null ? null : shop.programme(tour.programme()).orElse(null);
    if (programme == null) {
      return new Plan(true, null, null, List.of());
    }
    List<ItineraryDay> days = programme.itinerary();
    return new Plan(
        true,
        programme.code(),
        programme.title(),
        IntStream.range(0, days.size()).mapToObj(i -> day(days.get(i), tour.start())).toList());
  }

  public Travellers travellers(Caller caller, UUID id) {
    return store.read(
        em -> {
          Tours.reached(em, caller, Rights.PASSENGER_READ, id);
          return new Travellers(passengers.known(), passengers.of(em, id));
        });
  }

  private static Day day(ItineraryDay day, LocalDate start) {
    return new Day(
        day.day(),
        start.plusDays(day.day() - 1L),
        day.title(),
        day.description(),
        day.breakfast(),
        day.lunch(),
        day.dinner(),
        day.overnight());
  }
}
