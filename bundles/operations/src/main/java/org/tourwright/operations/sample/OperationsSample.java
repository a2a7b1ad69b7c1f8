package org.tourwright.operations.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.Bookings;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.supplier.Suppliers;
import org.tourwright.operations.tour.TourBoarding;
import org.tourwright.operations.tour.TourDeeds;
import org.tourwright.operations.tour.TourInput;

/**
 * Runs the made-up bookings: past tours are settled, those on the way have everything confirmed,
 * coming ones are being prepared.
 */
@Component(service = SampleContributor.class)
public final class OperationsSample implements SampleContributor {

  private static final Logger LOG = LoggerFactory.getLogger(OperationsSample.class);
  private static final int ATTEMPTS = 3;

  private final OperationsStore store;
  private final Suppliers suppliers;
  private final TourBoarding boarding;
  private final TourDeeds deeds;
  private final SampleTourStory story;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Bookings bookings;

  @Activate
  public OperationsSample(
      @Reference OperationsStore store,
      @Reference Suppliers suppliers,
      @Reference TourBoarding boarding,
      @Reference TourDeeds deeds,
      @Reference SampleTourStory story) {
    this.store = store;
    this.suppliers = suppliers;
    this.boarding = boarding;
    this.deeds = deeds;
    this.story = story;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    SampleServices services =
        new SampleServices(
            store.write(caller, em -> new SampleSuppliers(suppliers, caller, agency).create()));
    List<UserId> operators = agency.staff(BuiltInRole.OPERATOR);
    Bookings sold = bookings;
    int made = 0;
    if (sold != null) {
      for (List<Booking> group : groups(sold, agency).values()) {
        UserId operator = operators.get(made++ % operators.size());
        String stream = "operations." + group.get(0).number();
        patiently(
            caller,
            () -> {
              UUID tour = null;
              for (Booking booking : group) {
                tour = boarding.join(caller, booking);
              }
              return tour;
            },
            tour ->
                story.tell(
                    caller,
                    agency,
                    tour,
                    operator,
                    services,
                    SampleBudget.of(group),
                    agency.random(stream)));
      }
    }
    if (made == 0) {
      byHand(caller, agency, operators, services);
    }
  }

  /** Bookings that travel together, in the order of the customers. */
  private static Map<UUID, List<Booking>> groups(Bookings sold, SampleAgency agency) {
    Map<UUID, List<Booking>> groups = new LinkedHashMap<>();
    agency
        .customerIds()
        .forEach(
            customer ->
                sold.ofCustomer(customer).stream()
                    .filter(booking -> booking.state() == Booking.State.CONFIRMED)
                    .forEach(
                        booking ->
                            groups
                                .computeIfAbsent(
                                    booking.departure() == null
                                        ? booking.id().value()
                                        : booking.departure().value(),
                                    id -> new ArrayList<>())
                                .add(booking)));
    return groups;
  }

  /** Where sales is not there, an agency enters its tours itself. */
  private void byHand(
      Caller caller, SampleAgency agency, List<UserId> operators, SampleServices services) {
    RandomGenerator random = agency.random("operations.by-hand");
    record Trip(String title, int days) {}
    List<Trip> trips =
        List.of(
            new Trip("Hà Nội – Hạ Long 3N2Đ", 3),
            new Trip("Đà Nẵng – Hội An 4N3Đ", 4),
            new Trip("Sa Pa 3N2Đ", 3),
            new Trip("桂林阳朔 4 天 3 晚", 4),
            new Trip("Phú Quốc 4N3Đ", 4));
    int count = 6 + agency.customers() / 50;
    for (int i = 0; i < count; i++) {
      Trip trip = trips.get(i % trips.size());
      LocalDate start = agency.today().plusDays(random.nextInt(-90, 90));
      TourInput input =
          new TourInput(
              trip.title(),
              start,
              start.plusDays(trip.days() - 1L),
              random.nextInt(4, 30),
              null,
              null,
              null,
              null);
      UserId operator = operators.get(i % operators.size());
      patiently(
          caller,
          () -> deeds.create(caller, input),
          tour ->
              story.tell(caller, agency, tour, operator, services, SampleBudget.UNKNOWN, random));
    }
  }

  /**
   * One transaction a tour, tried again: the events of the same bookings arrive meanwhile, and
   * whoever is second finds the tour that the first has made.
   */
  private void patiently(
      Caller caller,
      java.util.function.Supplier<UUID> begin,
      java.util.function.Consumer<UUID> tell) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        store.run(
            caller,
            em -> {
              UUID tour = begin.get();
              if (tour != null) {
                tell.accept(tour);
              }
            });
        return;
      } catch (RuntimeException e) { // one tour less must not leave the agency without the others
        if (attempt == ATTEMPTS) {
          LOG.warn("A made-up tour could not be made", e);
        } else {
          LOG.debug("A made-up tour is tried again", e);
        }
      }
    }
  }
}
