package org.tourwright.campaigns.segment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;

/** Groups of customers by conditions (R21, R64, R177). */
@Component(service = Segments.class)
public final class Segments {

  private final CampaignsStore store;
  private final Criteria criteria;

  @Activate
  public Segments(@Reference CampaignsStore store, @Reference Criteria criteria) {
    this.store = store;
    this.criteria = criteria;
  }

  Page<SegmentView> list(PageRequest page, Boolean locked) {
    return store.read(
        em ->
            new Listing<>(Segment.class)
                .contains("e.nameKey", page.q())
                .where("e.locked = :locked", "locked", locked)
                .sortable("name", "e.nameKey", String.class, row -> row.nameKey)
                .sortable("createdAt", "e.createdAt", Instant.class, row -> row.createdAt)
                .sortable("updatedAt", "e.updatedAt", Instant.class, row -> row.updatedAt)
                .page(em, page, "name", row -> row.id)
                .map(this::view));
  }

  SegmentView get(UUID id) {
    return store.read(em -> view(required(em, id)));
  }

  /** Names by id; unknown ids are left out. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    Map<UUID, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      store
          .read(
              em ->
                  em.createQuery("select e from Segment e where e.id in :ids", Segment.class)
                      .setParameter("ids", List.copyOf(ids))
                      .getResultList())
          .forEach(row -> names.put(row.id, row.name));
    }
    return names;
  }

  public boolean exists(UUID id) {
    return store.read(em -> em.find(Segment.class, id) != null);
  }

  /**
   * Who belongs to a segment now.
   *
   * @throws NotFound when there is none of that id
   */
  public Selection select(UUID id) {
    Segment segment = store.read(em -> required(em, id));
    return criteria.select(segment.matches, ConditionList.read(segment.conditions));
  }

  public SegmentView create(Caller caller, SegmentDetails in) {
    check(in);
    return store.write(
        caller,
        em -> {
          Segment segment = new Segment(Ids.next(), now());
          fill(segment, in);
          em.persist(segment);
          em.flush();
          return view(segment);
        });
  }

  SegmentView save(Caller caller, UUID id, Version expected, SegmentDetails in) {
    check(in);
    return store.write(
        caller,
        em -> {
          Segment segment = open(em, id, expected);
          fill(segment, in);
          em.flush();
          return view(segment);
        });
  }

  /** A copy that may be changed, also of a locked segment. */
  SegmentView copy(Caller caller, UUID id, String name) {
    SegmentView original = get(id);
    String wanted = name == null || name.isBlank() ? original.name() + " (2)" : name;
    return create(
        caller,
        new SegmentDetails(
            wanted.length() > 200 ? wanted.substring(0, 200) : wanted,
            original.note(),
            original.match(),
            original.conditions()));
  }

  void delete(Caller caller, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          Segment segment = open(em, id, expected);
          long campaigns =
              em.createQuery(
                      "select count(c) from Campaign c where c.segment = :segment", Long.class)
                  .setParameter("segment", id)
                  .getSingleResult();
          if (campaigns > 0) {
            throw new Conflict(CampaignsError.SEGMENT_IN_USE, Map.of("count", campaigns));
          }
          em.remove(segment);
        });
  }

  /** A campaign was started with it: from now on it stays as it is (R66). Joins the transaction. */
  public void lock(Caller caller, UUID id) {
    store.run(caller, em -> required(em, id).locked = true);
  }

  private Segment open(EntityManager em, UUID id, Version expected) {
    Segment segment = required(em, id);
    expected.mustBe(segment.version);
    if (segment.locked) {
      throw new Conflict(CampaignsError.SEGMENT_LOCKED);
    }
    return segment;
  }

  private static Segment required(EntityManager em, UUID id) {
    Segment segment = em.find(Segment.class, id);
    if (segment == null) {
      throw new NotFound();
    }
    return segment;
  }

  private void check(SegmentDetails in) {
    Checks checks =
        new Checks()
            .required("name", in.name(), 200)
            .longest("note", in.note(), 2000)
            .required("match", in.match());
    criteria.check(checks, in.conditions());
    checks.orThrow();
  }

  private static void fill(Segment segment, SegmentDetails in) {
    segment.name = in.name().strip();
    segment.nameKey = key(segment.name);
    segment.note = in.note() == null || in.note().isBlank() ? null : in.note().strip();
    segment.matches = in.match();
    segment.conditions = ConditionList.write(in.conditions());
    segment.updatedAt = now();
  }

  private SegmentView view(Segment segment) {
    List<Condition> conditions = ConditionList.read(segment.conditions);
    return new SegmentView(
        segment.id,
        segment.version,
        segment.name,
        segment.note,
        segment.matches,
        conditions,
        segment.locked,
        criteria.missing(conditions),
        segment.createdAt,
        segment.updatedAt);
  }

  private static String key(String name) {
    String folded = SearchText.fold(name);
    return folded.length() > 200 ? folded.substring(0, 200) : folded;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
