package org.tourwright.crm.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.crm.tour.TourOffers;

/**
 * A trip that a made-up customer wants.
 *
 * @param tourText null where it is a programme
 */
record SampleTrip(
    ProgrammeId programme,
    DepartureId departure,
    String title,
    String tourText,
    LocalDate start,
    LocalDate end,
    int pax,
    Money expected) {

  private static final int MONTHS_BACK = 9;
  private static final int[] GROUPS = {1, 2, 2, 2, 3, 4, 4, 5, 6, 8};

  /**
   * @param past whether it should have begun already
   */
  static SampleTrip of(
      RandomGenerator random, TourOffers offers, SampleTexts texts, LocalDate today, boolean past) {
    int pax = GROUPS[random.nextInt(GROUPS.length)];
    List<Departure> all = new ArrayList<>();
    offers
        .programmes(null, 50)
        .forEach(one -> all.addAll(offers.departures(one.id(), today.minusMonths(MONTHS_BACK))));
    List<Departure> fitting =
        all.stream()
            .filter(one -> one.start().isBefore(today.minusDays(1)) == past)
            .filter(one -> one.seatsFree() >= pax)
            .filter(one -> one.state() != Departure.State.CANCELLED)
            .toList();
    return fitting.isEmpty()
        ? byHand(random, texts, today, past, pax)
        : on(SampleTexts.one(random, fitting), pax);
  }

  /** Whether it still has seats; others of the story may have taken them. */
  boolean free(TourOffers offers) {
    Optional<Departure> now = offers.departure(departure);
    return departure == null || now.filter(one -> one.seatsFree() >= pax).isPresent();
  }

  private static SampleTrip on(Departure departure, int pax) {
    return new SampleTrip(
        departure.programme(),
        departure.id(),
        departure.title(),
        null,
        departure.start(),
        departure.end(),
        pax,
        departure.price().multipliedBy(pax));
  }

  private static SampleTrip byHand(
      RandomGenerator random, SampleTexts texts, LocalDate today, boolean past, int pax) {
    LocalDate start =
        past ? today.minusDays(random.nextInt(10, 240)) : today.plusDays(random.nextInt(20, 150));
    long price = 3_000_000L + 100_000L * random.nextInt(90);
    return new SampleTrip(
        null,
        null,
        texts.tour(),
        texts.tour(),
        start,
        start.plusDays(2),
        pax,
        Money.ofMajor(CurrencyUnit.of("VND"), price * pax));
  }
}
