package org.tourwright.tours.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Version;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.tours.costing.CostingView;
import org.tourwright.tours.costing.Costings;
import org.tourwright.tours.departure.DepartureSeries;
import org.tourwright.tours.departure.DepartureView;
import org.tourwright.tours.departure.Departures;
import org.tourwright.tours.programme.Itineraries;
import org.tourwright.tours.programme.Itinerary;
import org.tourwright.tours.programme.ProgrammeState;
import org.tourwright.tours.programme.ProgrammeView;
import org.tourwright.tours.programme.Programmes;
import org.tourwright.tours.store.ToursStore;

/**
 * The programmes of a made-up agency, with departures over the past three and the coming six
 * months. A small agency has few guests and so travels rarely, in small groups.
 */
@Component(service = SampleContributor.class)
public final class SampleTours implements SampleContributor {

  private static final int PAST_MONTHS = 3;
  private static final int COMING_MONTHS = 6;
  private static final int SMALL = 500;
  private static final int SMALL_GROUP = 16;
  private static final int SMALL_EVERY_WEEKS = 6;

  private final ToursStore store;
  private final Programmes programmes;
  private final Itineraries itineraries;
  private final Costings costings;
  private final Departures departures;

  @Activate
  public SampleTours(
      @Reference ToursStore store,
      @Reference Programmes programmes,
      @Reference Itineraries itineraries,
      @Reference Costings costings,
      @Reference Departures departures) {
    this.store = store;
    this.programmes = programmes;
    this.itineraries = itineraries;
    this.costings = costings;
    this.departures = departures;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    for (SampleProgramme sample : samples()) {
      store.run(caller, em -> make(caller, agency, sample));
    }
  }

  private void make(Caller caller, SampleAgency agency, SampleProgramme sample) {
    ProgrammeView programme = programmes.create(caller, sample.details());
    ProgrammeId id = programme.id();
    Itinerary itinerary =
        itineraries.save(caller, id.value(), new Version(programme.version()), sample.itinerary());
    CostingView costing = costings.create(caller, id.value(), sample.costingDetails());
    if (sample.state() == ProgrammeState.DRAFT) {
      return;
    }
    costings.activate(caller, costing.id(), new Version(costing.version()));
    programmes.become(caller, id.value(), new Version(itinerary.version()), ProgrammeState.ON_SALE);
    DepartureView.Series series = departures.create(caller, series(agency, sample, id));
    for (DepartureView departure : series.items()) {
      if (departure.start().isBefore(agency.today())) {
        // What ran was promised before; SampleOutcome takes it back where nobody booked.
        departures.guarantee(caller, departure.id().value(), new Version(departure.version()));
      }
    }
  }

  private static DepartureSeries series(
      SampleAgency agency, SampleProgramme sample, ProgrammeId programme) {
    LocalDate today = agency.today();
    SampleProgramme.Departures plan = sample.departures();
    boolean small = agency.customers() < SMALL;
    return new DepartureSeries(
        programme,
        today.minusMonths(PAST_MONTHS),
        today.plusMonths(COMING_MONTHS),
        Set.of(plan.weekday()),
        small ? SMALL_EVERY_WEEKS : 1,
        null,
        small ? Math.min(plan.seats(), SMALL_GROUP) : plan.seats(),
        small ? plan.held() / 2 : plan.held(),
        small ? Math.max(2, plan.minimum() / 3) : plan.minimum(),
        null,
        14);
  }

  static List<SampleProgramme> samples() {
    try (InputStream in = SampleTours.class.getResourceAsStream("/sample/programmes.json")) {
      return Json.mapper().readValue(in, new TypeReference<List<SampleProgramme>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("The sample programmes are damaged", e);
    }
  }
}
