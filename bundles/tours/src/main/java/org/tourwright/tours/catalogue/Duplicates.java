package org.tourwright.tours.catalogue;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.tours.costing.Costings;
import org.tourwright.tours.programme.Itineraries;
import org.tourwright.tours.programme.Itinerary;
import org.tourwright.tours.programme.ProgrammeDetails;
import org.tourwright.tours.programme.ProgrammeView;
import org.tourwright.tours.programme.Programmes;
import org.tourwright.tours.store.ToursStore;

/** Makes a programme out of another one: with its days, and its prices as a draft (R4). */
@Component(service = Duplicates.class)
public final class Duplicates {

  private final ToursStore store;
  private final Programmes programmes;
  private final Itineraries itineraries;
  private final Costings costings;

  @Activate
  public Duplicates(
      @Reference ToursStore store,
      @Reference Programmes programmes,
      @Reference Itineraries itineraries,
      @Reference Costings costings) {
    this.store = store;
    this.programmes = programmes;
    this.itineraries = itineraries;
    this.costings = costings;
  }

  /**
   * @param code null for the code of the original with a number
   * @param title null for the title of the original
   */
  ProgrammeView duplicate(Caller caller, UUID id, String code, String title) {
    return store.write(
        caller,
        em -> {
          ProgrammeView from = programmes.get(id);
          ProgrammeView copy = programmes.create(caller, details(from, code, title));
          UUID to = copy.id().value();
          Itinerary.Details days =
              new Itinerary.Details(
                  itineraries.get(id).days().stream().map(Duplicates::asNew).toList());
          itineraries.save(caller, to, new Version(copy.version()), days);
          costings.copyActive(caller, id, to);
          return programmes.get(to);
        });
  }

  private ProgrammeDetails details(ProgrammeView from, String code, String title) {
    boolean renamed = title != null && !title.isBlank();
    return new ProgrammeDetails(
        code == null || code.isBlank() ? programmes.freeCode(from.code()) : code,
        renamed ? title : from.title(),
        from.summary(),
        from.kind(),
        from.language(),
        from.days(),
        from.nights(),
        false,
        null,
        from.notes(),
        from.translations());
  }

  private static Itinerary.Day asNew(Itinerary.Day day) {
    return new Itinerary.Day(
        null,
        day.title(),
        day.description(),
        day.breakfast(),
        day.lunch(),
        day.dinner(),
        day.overnight(),
        day.translations());
  }
}
