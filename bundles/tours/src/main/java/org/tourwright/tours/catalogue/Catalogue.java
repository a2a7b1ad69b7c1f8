package org.tourwright.tours.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.Programme;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.tour.TourCatalogue;
import org.tourwright.core.user.Caller;
import org.tourwright.tours.costing.Costings;
import org.tourwright.tours.departure.DepartureList;
import org.tourwright.tours.departure.SeatDesk;
import org.tourwright.tours.programme.ProgrammesOnSale;

/** What other departments see of tours. */
@Component(service = TourCatalogue.class)
public final class Catalogue implements TourCatalogue {

  private final ProgrammesOnSale programmes;
  private final Costings costings;
  private final DepartureList departures;
  private final SeatDesk seats;

  @Activate
  public Catalogue(
      @Reference ProgrammesOnSale programmes,
      @Reference Costings costings,
      @Reference DepartureList departures,
      @Reference SeatDesk seats) {
    this.programmes = programmes;
    this.costings = costings;
    this.departures = departures;
    this.seats = seats;
  }

  @Override
  public List<Programme> programmes(String text, int limit) {
    return programmes.search(text, limit);
  }

  @Override
  public Optional<Programme> programme(ProgrammeId id) {
    return programmes.find(id.value(), null);
  }

  @Override
  public Optional<Programme> programme(ProgrammeId id, String language) {
    return programmes.find(id.value(), language);
  }

  @Override
  public Optional<Departure> departure(DepartureId id) {
    return departures.departure(id.value());
  }

  @Override
  public List<Departure> departures(ProgrammeId programme, LocalDate from) {
    return departures.onOffer(programme.value(), from);
  }

  @Override
  public Optional<Money> pricePerPerson(ProgrammeId programme, int groupSize) {
    if (groupSize < 1) {
      throw new Invalid("groupSize", CoreError.TOO_SMALL, Map.of("min", 1));
    }
    return costings.price(programme.value(), groupSize);
  }

  @Override
  public void takeSeats(Caller caller, DepartureId departure, BookingId booking, int seatCount) {
    seats.take(caller, departure.value(), booking, seatCount);
  }

  @Override
  public void releaseSeats(Caller caller, BookingId booking) {
    seats.release(caller, booking);
  }
}
