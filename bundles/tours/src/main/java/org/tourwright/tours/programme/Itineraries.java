package org.tourwright.tours.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;
import org.tourwright.tours.programme.Itinerary.Day;
import org.tourwright.tours.programme.Itinerary.DayWords;
import org.tourwright.tours.store.ToursStore;

/** The days of programmes. */
@Component(service = Itineraries.class)
public final class Itineraries {

  private final ToursStore store;

  @Activate
  public Itineraries(@Reference ToursStore store) {
    this.store = store;
  }

  public Itinerary get(UUID programme) {
    return store.read(em -> view(em, Programmes.find(em, programme)));
  }

  /**
   * Replaces the itinerary. The programme becomes as long as its itinerary; a tour that had one
   * night less than days keeps it so.
   */
  public Itinerary save(Caller caller, UUID programme, Version expected, Itinerary.Details in) {
    in.check();
    return store.write(
        caller,
        em -> {
          ProgrammeRecord row = Programmes.find(em, programme);
          expected.mustBe(row.version);
          write(em, row, in.days());
          em.flush();
          return view(em, row);
        });
  }

  static void write(EntityManager em, ProgrammeRecord row, List<Day> days) {
    Map<UUID, DayRecord> known =
        records(em, List.of(row.id)).stream().collect(Collectors.toMap(day -> day.id, day -> day));
    for (int i = 0; i < days.size(); i++) {
      DayRecord record = known.remove(days.get(i).id());
      if (record == null) {
        record = new DayRecord();
        record.id = Ids.next();
        record.programme = row.id;
        em.persist(record);
      }
      fill(em, record, i + 1, days.get(i), row.language);
    }
    Map<UUID, List<DayText>> orphans = texts(em, known.keySet());
    orphans.values().forEach(texts -> texts.forEach(em::remove));
    known.values().forEach(em::remove);
    if (!days.isEmpty()) {
      row.nights = Math.max(0, days.size() - (row.days - row.nights));
      row.days = days.size();
    }
    row.updatedAt = Programmes.now();
  }

  private static void fill(EntityManager em, DayRecord record, int number, Day day, String main) {
    record.dayNo = number;
    record.title = day.title().strip();
    record.description = day.description();
    record.breakfast = day.breakfast();
    record.lunch = day.lunch();
    record.dinner = day.dinner();
    record.overnight = day.overnight();
    Map<String, DayText> known =
        texts(em, List.of(record.id)).getOrDefault(record.id, List.of()).stream()
            .collect(Collectors.toMap(text -> text.language, text -> text));
    day.translations()
        .forEach(
            (language, words) -> {
              if (!language.equals(main)) {
                fill(em, record.id, language, words, known.remove(language));
              }
            });
    known.values().forEach(em::remove);
  }

  private static void fill(
      EntityManager em, UUID day, String language, DayWords words, DayText known) {
    DayText text = known;
    if (text == null) {
      text = new DayText();
      text.id = Ids.next();
      text.day = day;
      text.language = language;
      em.persist(text);
    }
    text.title = words.title().strip();
    text.description = words.description();
    text.overnight = words.overnight();
  }

  static Itinerary view(EntityManager em, ProgrammeRecord row) {
    List<Day> days = days(em, List.of(row.id)).getOrDefault(row.id, List.of());
    return new Itinerary(row.version, row.language, days);
  }

  /** The days of several programmes, each in order. */
  static Map<UUID, List<Day>> days(EntityManager em, Collection<UUID> programmes) {
    List<DayRecord> records = records(em, programmes);
    Map<UUID, List<DayText>> texts = texts(em, records.stream().map(day -> day.id).toList());
    Map<UUID, List<Day>> days = new HashMap<>();
    for (DayRecord record : records) {
      days.computeIfAbsent(record.programme, id -> new ArrayList<>())
          .add(day(record, texts.getOrDefault(record.id, List.of())));
    }
    return days;
  }

  private static Day day(DayRecord record, List<DayText> texts) {
    Map<String, DayWords> translations = new LinkedHashMap<>();
    for (DayText text : texts) {
      translations.put(text.language, new DayWords(text.title, text.description, text.overnight));
    }
    return new Day(
        record.id,
        record.title,
        record.description,
        record.breakfast,
        record.lunch,
        record.dinner,
        record.overnight,
        translations);
  }

  private static List<DayRecord> records(EntityManager em, Collection<UUID> programmes) {
    return programmes.isEmpty()
        ? List.of()
        : em.createQuery(
                "select d from ItineraryDay d where d.programme in :programmes order by d.dayNo",
                DayRecord.class)
            .setParameter("programmes", programmes)
            .getResultList();
  }

  private static Map<UUID, List<DayText>> texts(EntityManager em, Collection<UUID> days) {
    return days.isEmpty()
        ? Map.of()
        : em
            .createQuery(
                "select t from ItineraryDayText t where t.day in :days order by t.language",
                DayText.class)
            .setParameter("days", days)
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(text -> text.day));
  }
}
