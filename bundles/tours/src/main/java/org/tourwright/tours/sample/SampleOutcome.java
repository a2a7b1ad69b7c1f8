package org.tourwright.tours.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.Caller;
import org.tourwright.tours.departure.DepartureList;
import org.tourwright.tours.departure.DepartureView;
import org.tourwright.tours.departure.Departures;

/** After the bookings of a made-up agency: past departures that nobody booked did not run. */
@Component(service = SampleContributor.class)
public final class SampleOutcome implements SampleContributor {

  private final DepartureList list;
  private final Departures departures;

  @Activate
  public SampleOutcome(@Reference DepartureList list, @Reference Departures departures) {
    this.list = list;
    this.departures = departures;
  }

  /** After crm, which books. */
  @Override
  public int order() {
    return 35;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    List<DepartureView> past = before(agency.today());
    if (past.stream().noneMatch(departure -> departure.seatsTaken() > 0)) {
      return; // no sales department here that could have booked
    }
    for (DepartureView departure : past) {
      if (departure.seatsTaken() == 0) {
        departures.cancel(
            caller,
            departure.id().value(),
            new Version(departure.version()),
            "Không đủ khách tối thiểu");
      }
    }
  }

  private List<DepartureView> before(LocalDate today) {
    DepartureList.Filter past =
        new DepartureList.Filter(null, null, today.minusDays(1), false, null, false, false);
    List<DepartureView> all = new ArrayList<>();
    String after = null;
    do {
      Page<DepartureView> page =
          list.list(past, new PageRequest(PageRequest.LARGEST, after, "start", null));
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }
}
