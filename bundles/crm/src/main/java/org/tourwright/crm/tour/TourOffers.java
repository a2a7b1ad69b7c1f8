package org.tourwright.crm.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.Programme;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.tour.TourCatalogue;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmError;

/**
 * What tours offers, as far as it is there. Without it tours are written by hand; only seats of a
 * departure cannot be taken or given back.
 */
@Component(service = TourOffers.class)
public class TourOffers {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile TourCatalogue catalogue;

  @Activate
  public TourOffers() {}

  public boolean available() {
    return catalogue != null;
  }

  public List<Programme> programmes(String text, int limit) {
    TourCatalogue tours = catalogue;
    return tours == null ? List.of() : tours.programmes(text, limit);
  }

  public Optional<Programme> programme(ProgrammeId id) {
    TourCatalogue tours = catalogue;
    return tours == null || id == null ? Optional.empty() : tours.programme(id);
  }

  /** In the words of a language, as far as it is translated. */
  public Optional<Programme> programme(ProgrammeId id, String language) {
    TourCatalogue tours = catalogue;
    return tours == null || id == null ? Optional.empty() : tours.programme(id, language);
  }

  public Optional<Departure> departure(DepartureId id) {
    TourCatalogue tours = catalogue;
    return tours == null || id == null ? Optional.empty() : tours.departure(id);
  }

  public List<Departure> departures(ProgrammeId programme, LocalDate from) {
    TourCatalogue tours = catalogue;
    return tours == null ? List.of() : tours.departures(programme, from);
  }

  /** The price of the departure, else of the programme's costing for the size of the group. */
  public Optional<Money> pricePerPerson(ProgrammeId programme, DepartureId departure, int pax) {
    Optional<Money> fixed = departure(departure).map(Departure::price);
    TourCatalogue tours = catalogue;
    return fixed.isPresent() || tours == null || programme == null
        ? fixed
        : tours.pricePerPerson(programme, Math.max(1, pax));
  }

  /**
   * Checks that what is wanted is on offer. While tours is away nothing can be said, and nothing is
   * refused.
   *
   * @throws Invalid when it is not
   */
  public void check(ProgrammeId programme, DepartureId departure) {
    if (!available()) {
      return;
    }
    if (programme != null && programme(programme).isEmpty()) {
      throw new Invalid("programme", CrmError.PROGRAMME_UNKNOWN);
    }
    if (departure != null) {
      Departure found =
          departure(departure)
              .orElseThrow(() -> new Invalid("departure", CrmError.DEPARTURE_UNKNOWN));
      if (programme != null && !found.programme().equals(programme)) {
        throw new Invalid("departure", CrmError.DEPARTURE_OF_OTHER_PROGRAMME);
      }
    }
  }

  /**
   * Takes the seats of a booking, or changes their number.
   *
   * @throws NotAvailable when tours is away: a seat sold without it might be sold twice
   */
  public void takeSeats(Caller caller, DepartureId departure, BookingId booking, int seats) {
    required().takeSeats(caller, departure, booking, seats);
  }

  /** See {@link #takeSeats}. */
  public void releaseSeats(Caller caller, BookingId booking) {
    required().releaseSeats(caller, booking);
  }

  private TourCatalogue required() {
    TourCatalogue tours = catalogue;
    if (tours == null) {
      throw new NotAvailable(CrmError.TOURS_AWAY);
    }
    return tours;
  }
}
