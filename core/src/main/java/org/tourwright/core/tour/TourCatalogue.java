package org.tourwright.core.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.osgi.annotation.versioning.ProviderType;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.user.Caller;

/**
 * What can be sold. Offered by the tours department; may be absent. Calls join the caller's
 * transaction.
 */
@ProviderType
public interface TourCatalogue {

  /**
   * Programmes on sale whose code or title has the text, accents folded; null or blank for all, by
   * code.
   */
  List<Programme> programmes(String text, int limit);

  Optional<Programme> programme(ProgrammeId id);

  /**
   * The programme in the words of a language, as far as it is translated; the rest is in its main
   * language.
   *
   * @param language en, vi or zh
   */
  default Optional<Programme> programme(ProgrammeId id, String language) {
    return programme(id);
  }

  Optional<Departure> departure(DepartureId id);

  /** Departures of a programme that start on the day or later and are not cancelled, by start. */
  List<Departure> departures(ProgrammeId programme, LocalDate from);

  /**
   * What one person pays in a group of the size, from the costing of the programme.
   *
   * @param groupSize 1 or more
   * @return empty when the programme has no costing yet
   */
  Optional<Money> pricePerPerson(ProgrammeId programme, int groupSize);

  /**
   * Takes seats for a booking; doing it again for the same booking changes its number of seats. No
   * seat is taken twice: the departure is locked until the transaction ends (N10).
   *
   * @throws org.tourwright.core.error.Conflict when there are not enough free seats or the
   *     departure is cancelled
   * @throws org.tourwright.core.error.NotFound when there is no such departure
   */
  void takeSeats(Caller caller, DepartureId departure, BookingId booking, int seats);

  /** Gives all seats of a booking back; without effect when it has none. */
  void releaseSeats(Caller caller, BookingId booking);
}
