package org.tourwright.tours.programme;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;
import org.tourwright.tours.ToursError;
import org.tourwright.tours.store.ToursStore;

/** Tour programmes: designing, selling and archiving them (R4, R6). */
@Component(service = Programmes.class)
public final class Programmes {

  private static final int LONGEST_SEARCH_TEXT = 2000;

  private final ToursStore store;

  /** Which programmes a list shows; null does not narrow it. */
  public record Filter(
      ProgrammeKind kind, ProgrammeState state, Boolean template, boolean archived) {}

  @Activate
  public Programmes(@Reference ToursStore store) {
    this.store = store;
  }

  public Page<ProgrammeView> list(Filter filter, PageRequest page) {
    return store.read(
        em -> {
          Page<ProgrammeRecord> rows =
              new Listing<>(ProgrammeRecord.class)
                  .where("e.archived = :archived", "archived", filter.archived())
                  .where("e.kind = :kind", "kind", filter.kind())
                  .where("e.state = :state", "state", filter.state())
                  .where("e.template = :template", "template", filter.template())
                  .contains("e.searchText", page.q())
                  .sortable("code", "e.code", String.class, row -> row.code)
                  .sortable("title", "e.titleKey", String.class, row -> row.titleKey)
                  .sortable("days", "e.days", Integer.class, row -> row.days)
                  .sortable("updatedAt", "e.updatedAt", Instant.class, row -> row.updatedAt)
                  .page(em, page, "code", row -> row.id);
          Map<UUID, Map<String, ProgrammeWords>> words = words(em, rows.items());
          return rows.map(row -> ProgrammeView.of(row, words.getOrDefault(row.id, Map.of())));
        });
  }

  /**
   * @throws NotFound when there is none of that id
   */
  public ProgrammeView get(UUID id) {
    return store.read(em -> view(em, find(em, id)));
  }

  public ProgrammeView create(Caller caller, ProgrammeDetails in) {
    in.check();
    return store.write(
        caller,
        em -> {
          mustBeFree(em, in.code(), null);
          ProgrammeRecord row = new ProgrammeRecord();
          row.id = Ids.next();
          row.state = ProgrammeState.DRAFT;
          row.createdAt = now();
          fill(em, row, in);
          em.persist(row);
          em.flush();
          return view(em, row);
        });
  }

  public ProgrammeView update(Caller caller, UUID id, Version expected, ProgrammeDetails in) {
    in.check();
    return store.write(
        caller,
        em -> {
          ProgrammeRecord row = find(em, id);
          expected.mustBe(row.version);
          mustBeFree(em, in.code(), id);
          int planned = plannedDays(em, id);
          boolean written = planned > 0 || !texts(em, List.of(id)).isEmpty();
          // The words that are there would become those of the other language.
          if (written && !in.language().equals(row.language)) {
            throw new Invalid("language", ToursError.LANGUAGE_FIXED);
          }
          if (planned > 0 && planned != in.days()) {
            throw new Invalid("days", ToursError.DAYS_FOLLOW_ITINERARY, Map.of("planned", planned));
          }
          fill(em, row, in);
          em.flush();
          return view(em, row);
        });
  }

  /**
   * Moves a programme to another state.
   *
   * @throws Conflict when it cannot get there from where it is, or is not ready to be sold
   */
  public ProgrammeView become(Caller caller, UUID id, Version expected, ProgrammeState next) {
    if (next == null) {
      throw new Invalid("state", CoreError.REQUIRED);
    }
    return store.write(
        caller,
        em -> {
          ProgrammeRecord row = find(em, id);
          expected.mustBe(row.version);
          if (!row.state.mayBecome(next)) {
            throw new Conflict(ToursError.STATE_NOT_REACHABLE);
          }
          if (next == ProgrammeState.ON_SALE) {
            mustBeReady(em, row);
          }
          row.state = next;
          row.updatedAt = now();
          em.flush();
          return view(em, row);
        });
  }

  /** Puts a programme into the archive, or takes it out; the data stays. */
  public ProgrammeView archive(Caller caller, UUID id, boolean archived) {
    return store.write(
        caller,
        em -> {
          ProgrammeRecord row = find(em, id);
          row.archived = archived;
          row.updatedAt = now();
          em.flush();
          return view(em, row);
        });
  }

  private static void mustBeReady(EntityManager em, ProgrammeRecord row) {
    if (row.archived) {
      throw new Conflict(ToursError.PROGRAMME_ARCHIVED);
    }
    if (row.template) {
      throw new Conflict(ToursError.TEMPLATE_NOT_SOLD);
    }
    if (plannedDays(em, row.id) != row.days) {
      throw new Conflict(ToursError.ITINERARY_MISSING, Map.of("days", row.days));
    }
  }

  static ProgrammeRecord find(EntityManager em, UUID id) {
    ProgrammeRecord row = em.find(ProgrammeRecord.class, id);
    if (row == null) {
      throw new NotFound();
    }
    return row;
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /** The code, or the code with the first number that makes it free. */
  public String freeCode(String code) {
    return store.read(
        em -> {
          String candidate = code;
          for (int n = 2; taken(em, candidate, null); n++) {
            candidate = code + "-" + n;
          }
          return candidate;
        });
  }

  private static int plannedDays(EntityManager em, UUID id) {
    return em.createQuery(
            "select count(d) from ItineraryDay d where d.programme = :programme", Long.class)
        .setParameter("programme", id)
        .getSingleResult()
        .intValue();
  }

  private static void mustBeFree(EntityManager em, String code, UUID except) {
    if (taken(em, code, except)) {
      throw new Invalid("code", CoreError.DUPLICATE);
    }
  }

  private static boolean taken(EntityManager em, String code, UUID except) {
    return em
        .createQuery("select e from Programme e where e.code = :code", ProgrammeRecord.class)
        .setParameter("code", code)
        .getResultList()
        .stream()
        .anyMatch(row -> !row.id.equals(except));
  }

  private static void fill(EntityManager em, ProgrammeRecord row, ProgrammeDetails in) {
    row.code = in.code();
    row.title = in.title();
    row.titleKey = cut(SearchText.fold(in.title()), 200);
    row.summary = in.summary();
    row.kind = in.kind();
    row.language = in.language();
    row.days = in.days();
    row.nights = in.nights();
    row.template = in.template();
    row.customer = in.customer();
    row.notes = in.notes();
    row.updatedAt = now();
    row.searchText = searchText(in);
    translate(em, row, in.translations());
  }

  private static String searchText(ProgrammeDetails in) {
    StringBuilder text = new StringBuilder(SearchText.fold(in.code()));
    Map<String, ProgrammeWords> all = new LinkedHashMap<>(in.translations());
    all.put(in.language(), new ProgrammeWords(in.title(), null));
    for (ProgrammeWords words : all.values()) {
      text.append(' ').append(SearchText.fold(words.title()));
    }
    String pinyin = SearchText.pinyin(in.title());
    if (text.indexOf(pinyin) < 0) {
      // People type pinyin with and without blanks.
      text.append(' ').append(pinyin).append(' ').append(pinyin.replace(" ", ""));
    }
    return cut(text.toString(), LONGEST_SEARCH_TEXT);
  }

  private static void translate(
      EntityManager em, ProgrammeRecord row, Map<String, ProgrammeWords> translations) {
    Map<String, ProgrammeText> known =
        texts(em, List.of(row.id)).stream()
            .collect(Collectors.toMap(text -> text.language, text -> text));
    for (Map.Entry<String, ProgrammeWords> entry : translations.entrySet()) {
      if (entry.getKey().equals(row.language)) {
        continue;
      }
      ProgrammeText text = known.remove(entry.getKey());
      if (text == null) {
        text = new ProgrammeText();
        text.id = Ids.next();
        text.programme = row.id;
        text.language = entry.getKey();
        em.persist(text);
      }
      text.title = entry.getValue().title().strip();
      text.summary = entry.getValue().summary();
    }
    known.values().forEach(em::remove);
  }

  private static ProgrammeView view(EntityManager em, ProgrammeRecord row) {
    return ProgrammeView.of(row, words(em, List.of(row)).getOrDefault(row.id, Map.of()));
  }

  static Map<UUID, Map<String, ProgrammeWords>> words(
      EntityManager em, List<ProgrammeRecord> rows) {
    Map<UUID, Map<String, ProgrammeWords>> words = new HashMap<>();
    for (ProgrammeText text : texts(em, rows.stream().map(row -> row.id).toList())) {
      words
          .computeIfAbsent(text.programme, id -> new LinkedHashMap<>())
          .put(text.language, new ProgrammeWords(text.title, text.summary));
    }
    return words;
  }

  private static List<ProgrammeText> texts(EntityManager em, List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select e from ProgrammeText e where e.programme in :ids order by e.language",
                ProgrammeText.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
