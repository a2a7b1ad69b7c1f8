package org.tourwright.operations.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.operations.reservation.ReservationInput;

/**
 * What the guests of a made-up tour pay, in dong: its services cost what an agency's usual margin
 * leaves of it.
 */
record SampleBudget(BigDecimal dong) {

  /** About the rates of 2026; good enough for what is made up. */
  private static final Map<String, BigDecimal> RATES =
      Map.of("VND", BigDecimal.ONE, "CNY", new BigDecimal(3600), "USD", new BigDecimal(25_500));

  /** Prices are round figures: steps of so much. */
  private static final Map<String, BigDecimal> STEPS =
      Map.of("VND", new BigDecimal(5_000), "CNY", BigDecimal.TEN, "USD", BigDecimal.ONE);

  static final SampleBudget UNKNOWN = new SampleBudget(BigDecimal.ZERO);

  static SampleBudget of(List<Booking> group) {
    return new SampleBudget(
        group.stream()
            .map(booking -> inDong(booking.total()))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The same services at prices that leave between 14 and 26 percent for the agency. */
  List<ReservationInput> fit(List<ReservationInput> services, RandomGenerator random) {
    BigDecimal asked =
        services.stream()
            .map(one -> inDong(one.unitPrice()).multiply(BigDecimal.valueOf(units(one))))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (dong.signum() == 0 || asked.signum() == 0) {
      return services;
    }
    BigDecimal share = BigDecimal.valueOf(random.nextInt(74, 87), 2);
    BigDecimal factor = dong.multiply(share).divide(asked, MathContext.DECIMAL64);
    return services.stream().map(one -> at(one, scaled(one.unitPrice(), factor))).toList();
  }

  /** A hotel is paid by room and night, all else by piece. */
  private static long units(ReservationInput service) {
    long nights =
        service.kind() == ServiceKind.HOTEL
            ? ChronoUnit.DAYS.between(service.from(), service.to())
            : 1;
    return service.quantity() * nights;
  }

  private static ReservationInput at(ReservationInput service, Money unitPrice) {
    return new ReservationInput(
        service.tour(),
        service.kind(),
        service.supplier(),
        service.description(),
        service.from(),
        service.to(),
        service.quantity(),
        unitPrice,
        service.assignedTo(),
        service.deadline(),
        service.notes());
  }

  private static Money scaled(Money price, BigDecimal factor) {
    BigDecimal step = STEPS.get(price.getCurrencyUnit().getCode());
    BigDecimal steps = price.getAmount().multiply(factor).divide(step, 0, RoundingMode.HALF_UP);
    return Money.of(price.getCurrencyUnit(), steps.max(BigDecimal.ONE).multiply(step));
  }

  private static BigDecimal inDong(Money money) {
    return money.getAmount().multiply(RATES.get(money.getCurrencyUnit().getCode()));
  }
}
