package org.tourwright.operations.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.desk.TourView;
import org.tourwright.operations.reservation.ReservationInput;
import org.tourwright.operations.sample.SampleSuppliers.Known;

/**
 * What a made-up tour needs: hotel, meals, vehicle, guide, sights, and a flight where it is far.
 */
final class SampleServices {

  private final List<Known> suppliers;
  private final Map<String, List<LocalDate[]>> busy = new HashMap<>();

  SampleServices(List<Known> suppliers) {
    this.suppliers = suppliers;
  }

  List<ReservationInput> of(TourView tour, RandomGenerator random) {
    Place place = Place.of(tour.title());
    boolean chinese = place.chinese();
    List<ReservationInput> services = new ArrayList<>();
    int days = (int) ChronoUnit.DAYS.between(tour.start(), tour.end()) + 1;
    if (days > 1) {
      services.add(hotel(tour, place, random));
    }
    meals(services, tour, place, days, random);
    if (place.flown()) {
      services.add(flight(tour, place, random));
    }
    services.add(sights(tour, place, random));
    services.add(vehicle(tour, place, days, random));
    guide(tour, chinese, days).ifPresent(services::add);
    return services;
  }

  private ReservationInput hotel(TourView tour, Place place, RandomGenerator random) {
    Known hotel =
        suppliers.stream()
            .filter(known -> known.kind() == ServiceKind.HOTEL && known.place() == place)
            .findFirst()
            .orElseThrow();
    int rooms = (tour.pax() + 1) / 2;
    String text = hotel.chinese() ? rooms + " 间双床房含早" : rooms + " phòng tiêu chuẩn, kèm ăn sáng";
    Money price =
        hotel.chinese() ? cny(random.nextInt(38, 62) * 10L) : vnd(random.nextInt(17, 32) * 50_000L);
    return input(tour, hotel, text, tour.start(), tour.end(), rooms, price, null);
  }

  private void meals(
      List<ReservationInput> services,
      TourView tour,
      Place place,
      int days,
      RandomGenerator random) {
    Known restaurant =
        suppliers.stream()
            .filter(known -> known.kind() == ServiceKind.MEAL && known.place() == place)
            .findFirst()
            .orElseThrow();
    for (int day = 0; day < Math.min(days, 2); day++) {
      LocalDate date = tour.start().plusDays(day);
      String text =
          restaurant.chinese() ? "午餐团餐" : day == 0 ? "Ăn trưa thực đơn đoàn" : "Ăn tối hải sản";
      Money price =
          restaurant.chinese()
              ? cny(random.nextInt(5, 9) * 10L)
              : vnd(random.nextInt(13, 22) * 10_000L);
      services.add(input(tour, restaurant, text, date, date, tour.pax(), price, null));
    }
  }

  private ReservationInput flight(TourView tour, Place place, RandomGenerator random) {
    Known airline = pick(ServiceKind.FLIGHT, place, random);
    Money price =
        airline.chinese()
            ? cny(random.nextInt(120, 190) * 10L)
            : vnd(random.nextInt(32, 48) * 100_000L);
    String text = airline.chinese() ? "往返机票" : "Vé khứ hồi";
    return input(tour, airline, text, tour.start(), tour.end(), tour.pax(), price, null);
  }

  private ReservationInput sights(TourView tour, Place place, RandomGenerator random) {
    boolean chinese = place.chinese();
    Known office = pick(ServiceKind.SIGHTSEEING, place, random);
    Money price =
        chinese ? cny(random.nextInt(8, 18) * 10L) : vnd(random.nextInt(12, 36) * 10_000L);
    String text = chinese ? "景区门票" : "Vé tham quan theo chương trình";
    return input(tour, office, text, tour.start(), tour.start(), tour.pax(), price, null);
  }

  private ReservationInput vehicle(TourView tour, Place place, int days, RandomGenerator random) {
    boolean chinese = place.chinese();
    Known company = pick(ServiceKind.TRANSPORT, place, random);
    int seats = tour.pax() <= 5 ? 7 : tour.pax() <= 13 ? 16 : tour.pax() <= 26 ? 29 : 45;
    int vehicles = (tour.pax() + 41) / 42;
    String text = chinese ? seats + " 座旅游车，全程" : "Xe " + seats + " chỗ trọn tour";
    Money price =
        chinese ? cny(days * (600L + seats * 12L)) : vnd(days * (1_200_000L + seats * 45_000L));
    String plate =
        chinese
            ? "桂A·" + random.nextInt(10_000, 99_999)
            : "29B-%03d.%02d".formatted(random.nextInt(1000), random.nextInt(100));
    boolean free = take(plate, tour.start(), tour.end());
    return input(
        tour, company, text, tour.start(), tour.end(), vehicles, price, free ? plate : null);
  }

  /** The first guide who is free; none when all are on the way. */
  private Optional<ReservationInput> guide(TourView tour, boolean chinese, int days) {
    return suppliers.stream()
        .filter(known -> known.kind() == ServiceKind.GUIDE && known.chinese() == chinese)
        .filter(known -> take(known.name(), tour.start(), tour.end()))
        .findFirst()
        .map(
            known ->
                input(
                    tour,
                    known,
                    chinese ? "中文导游" : "Hướng dẫn suốt tuyến",
                    tour.start(),
                    tour.end(),
                    days,
                    chinese ? cny(350) : vnd(700_000),
                    known.guide()));
  }

  private boolean take(String who, LocalDate from, LocalDate to) {
    List<LocalDate[]> taken = busy.computeIfAbsent(who, name -> new ArrayList<>());
    boolean free =
        taken.stream().noneMatch(span -> !from.isAfter(span[1]) && !to.isBefore(span[0]));
    if (free) {
      taken.add(new LocalDate[] {from, to});
    }
    return free;
  }

  /** One of the place itself, or else of those who work everywhere in its country. */
  private Known pick(ServiceKind kind, Place place, RandomGenerator random) {
    List<Known> ofKind = suppliers.stream().filter(known -> known.kind() == kind).toList();
    List<Known> there = ofKind.stream().filter(known -> known.place() == place).toList();
    List<Known> everywhere =
        ofKind.stream()
            .filter(known -> known.place() == null && known.chinese() == place.chinese())
            .toList();
    List<Known> fitting = there.isEmpty() ? everywhere : there;
    return fitting.get(random.nextInt(fitting.size()));
  }

  private static ReservationInput input(
      TourView tour,
      Known supplier,
      String text,
      LocalDate from,
      LocalDate to,
      int quantity,
      Money price,
      String assignedTo) {
    return new ReservationInput(
        tour.id(),
        supplier.kind(),
        supplier.id(),
        text,
        from,
        to,
        quantity,
        price,
        assignedTo,
        tour.start().minusDays(7),
        null);
  }

  static Money vnd(long amount) {
    return Money.ofMajor(CurrencyUnit.of("VND"), amount);
  }

  static Money cny(long amount) {
    return Money.ofMajor(CurrencyUnit.of("CNY"), amount);
  }
}
