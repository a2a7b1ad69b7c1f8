package org.tourwright.tours.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.tour.ItineraryDay;
import org.tourwright.core.tour.Programme;
import org.tourwright.core.tour.ProgrammeId;
import org.tourwright.persistence.SearchText;
import org.tourwright.tours.programme.Itinerary.Day;
import org.tourwright.tours.store.ToursStore;

/** Programmes as other departments see them, in their main language. */
@Component(service = ProgrammesOnSale.class)
public final class ProgrammesOnSale {

  private static final int LARGEST = 200;

  private final ToursStore store;

  @Activate
  public ProgrammesOnSale(@Reference ToursStore store) {
    this.store = store;
  }

  /** By code; see {@link org.tourwright.core.tour.TourCatalogue#programmes}. */
  public List<Programme> search(String text, int limit) {
    return store.read(
        em -> {
          List<ProgrammeRecord> rows =
              em.createQuery(
                      "select e from Programme e where e.state = :state and e.archived = false"
                          + " and e.template = false and e.searchText like :q escape '!'"
                          + " order by e.code",
                      ProgrammeRecord.class)
                  .setParameter("state", ProgrammeState.ON_SALE)
                  .setParameter("q", SearchText.contains(text))
                  .setMaxResults(Math.min(Math.max(limit, 1), LARGEST))
                  .getResultList();
          return programmes(em, rows);
        });
  }

  /** In any state: what was sold must be found even when it is withdrawn. */
  public Optional<Programme> find(UUID id) {
    return store.read(
        em ->
            Optional.ofNullable(em.find(ProgrammeRecord.class, id))
                .map(row -> programmes(em, List.of(row)).get(0)));
  }

  private static List<Programme> programmes(EntityManager em, List<ProgrammeRecord> rows) {
    Map<UUID, List<Day>> days = Itineraries.days(em, rows.stream().map(row -> row.id).toList());
    return rows.stream()
        .map(
            row ->
                new Programme(
                    new ProgrammeId(row.id),
                    row.code,
                    row.title,
                    row.summary,
                    row.days,
                    row.nights,
                    itinerary(days.getOrDefault(row.id, List.of()))))
        .toList();
  }

  private static List<ItineraryDay> itinerary(List<Day> days) {
    return IntStream.range(0, days.size()).mapToObj(i -> day(i + 1, days.get(i))).toList();
  }

  private static ItineraryDay day(int number, Day day) {
    return new ItineraryDay(
        number,
        day.title(),
        day.description(),
        day.breakfast(),
        day.lunch(),
        day.dinner(),
        day.overnight());
  }
}
