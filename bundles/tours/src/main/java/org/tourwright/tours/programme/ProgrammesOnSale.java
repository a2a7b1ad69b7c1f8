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
import org.tourwright.persistence.SearchText;
import org.tourwright.tours.programme.Itinerary.Day;
import org.tourwright.tours.programme.Itinerary.DayWords;
import org.tourwright.tours.store.ToursStore;

/** Programmes as other departments see them. */
@Component(service = ProgrammesOnSale.class)
public final class ProgrammesOnSale {

  private static final int LARGEST = 200;

  private final ToursStore store;

  @Activate
  public ProgrammesOnSale(@Reference ToursStore store) {
    this.store = store;
  }

  /**
   * By code, in their main language; see {@link org.tourwright.core.tour.TourCatalogue#programmes}.
   */
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
          return programmes(em, rows, null);
        });
  }

  /**
   * In any state: what was sold must be found even when it is withdrawn.
   *
   * @param language what is not translated is in the main one; null for the main one
   */
  public Optional<Programme> find(UUID id, String language) {
    return store.read(
        em ->
            Optional.ofNullable(em.find(ProgrammeRecord.class, id))
                .map(row -> programmes(em, List.of(row), language).get(0)));
  }

  private static List<Programme> programmes(
      EntityManager em, List<ProgrammeRecord> rows, String language) {
    Map<UUID, List<Day>> days = Itineraries.days(em, rows.stream().map(row -> row.id).toList());
    Map<UUID, Map<String, ProgrammeWords>> translations =
        language == null ? Map.of() : Programmes.words(em, rows);
    return rows.stream()
        .map(
            row ->
                programme(
                    ProgrammeView.of(row, translations.getOrDefault(row.id, Map.of())),
                    days.getOrDefault(row.id, List.of()),
                    language))
        .toList();
  }

  static Programme programme(ProgrammeView view, List<Day> days, String language) {
    String in = language == null ? view.language() : language;
    ProgrammeWords words = view.words(in);
    return new Programme(
        view.id(),
        view.code(),
        words.title(),
        words.summary(),
        view.days(),
        view.nights(),
        IntStream.range(0, days.size()).mapToObj(i -> day(i + 1, days.get(i), in)).toList());
  }

  private static ItineraryDay day(int number, Day day, String language) {
    DayWords words = day.words(language);
    return new ItineraryDay(
        number,
        words.title(),
        words.description(),
        day.breakfast(),
        day.lunch(),
        day.dinner(),
        words.overnight());
  }
}
