package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.campaigns.segment.Segments;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.user.Users;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;
import org.tourwright.persistence.SearchText;

/** E-mail campaigns as they are written (R67, R68, R138). */
@Component(service = Campaigns.class)
public final class Campaigns {

  private final CampaignsStore store;
  private final Segments segments;
  private final RecipientBook recipients;
  private final Users users;

  @Activate
  public Campaigns(
      @Reference CampaignsStore store,
      @Reference Segments segments,
      @Reference RecipientBook recipients,
      @Reference Users users) {
    this.store = store;
    this.segments = segments;
    this.recipients = recipients;
    this.users = users;
  }

  Page<CampaignView> list(PageRequest page, Set<CampaignState> states, UUID segment) {
    return store.read(
        em -> {
          Page<Campaign> found =
              new Listing<>(Campaign.class)
                  .contains("e.nameKey", page.q())
                  .in("e.state", "states", states == null || states.isEmpty() ? null : states)
                  .where("e.segment = :segment", "segment", segment)
                  .sortable("name", "e.nameKey", String.class, row -> row.nameKey)
                  .sortable("createdAt", "e.createdAt", Instant.class, row -> row.createdAt)
                  .page(em, page, "-createdAt", row -> row.id);
          List<Campaign> rows = found.items();
          Map<UUID, Figures> figures =
              recipients.figures(rows.stream().map(row -> row.id).toList());
          Map<UUID, String> names =
              segments.names(
                  rows.stream().map(row -> row.segment).filter(Objects::nonNull).toList());
          Map<UserId, String> people =
              users.names(
                  rows.stream().map(row -> row.startedBy).filter(Objects::nonNull).toList());
          return found.map(
              row ->
                  view(
                      row,
                      names.get(row.segment),
                      figures.getOrDefault(row.id, Figures.NONE),
                      row.startedBy == null ? null : people.get(row.startedBy),
                      false));
        });
  }

  CampaignView get(UUID id) {
    return store.read(em -> whole(required(em, id)));
  }

  CampaignView create(Caller caller, CampaignDetails in) {
    check(in);
    return store.write(
        caller,
        em -> {
          Campaign campaign = new Campaign(Ids.next(), now());
          fill(campaign, in);
          em.persist(campaign);
          em.flush();
          return whole(campaign);
        });
  }

  CampaignView save(Caller caller, UUID id, Version expected, CampaignDetails in) {
    check(in);
    return store.write(
        caller,
        em -> {
          Campaign campaign = draft(em, id, expected);
          fill(campaign, in);
          em.flush();
          return whole(campaign);
        });
  }

  /** What was paid so far, for advertisements, gifts or printing; also after it was sent (R68). */
  CampaignView spend(Caller caller, UUID id, Version expected, org.joda.money.Money spent) {
    return store.write(
        caller,
        em -> {
          Campaign campaign = required(em, id);
          expected.mustBe(campaign.version);
          CampaignCheck.money(new Checks(), Amount.toMoney(campaign.budget), spent).orThrow();
          campaign.spent = Amount.of(spent);
          em.flush();
          return whole(campaign);
        });
  }

  /** A draft with the same words, for the next time. */
  CampaignView copy(Caller caller, UUID id) {
    return store.write(
        caller,
        em -> {
          Campaign original = required(em, id);
          Campaign copy = new Campaign(Ids.next(), now());
          String name = original.name + " (2)";
          copy.name = name.length() > 200 ? original.name : name;
          copy.nameKey = key(copy.name);
          copy.segment = original.segment;
          copy.budget = original.budget;
          copy.language = original.language;
          copy.subject = original.subject;
          copy.body = original.body;
          copy.translations = original.translations;
          em.persist(copy);
          em.flush();
          return whole(copy);
        });
  }

  void delete(Caller caller, UUID id, Version expected) {
    store.run(caller, em -> em.remove(draft(em, id, expected)));
  }

  static Campaign required(EntityManager em, UUID id) {
    Campaign campaign = em.find(Campaign.class, id);
    if (campaign == null) {
      throw new NotFound();
    }
    return campaign;
  }

  private static Campaign draft(EntityManager em, UUID id, Version expected) {
    Campaign campaign = required(em, id);
    expected.mustBe(campaign.version);
    if (campaign.state != CampaignState.DRAFT) {
      throw new Conflict(CampaignsError.CAMPAIGN_FIXED);
    }
    return campaign;
  }

  private void check(CampaignDetails in) {
    Checks checks = CampaignCheck.draft(in);
    checks.that(
        in.segmentId() == null || segments.exists(in.segmentId()),
        "segmentId",
        CoreError.NOT_FOUND);
    checks.orThrow();
  }

  private static void fill(Campaign campaign, CampaignDetails in) {
    campaign.name = in.name().strip();
    campaign.nameKey = key(campaign.name);
    campaign.segment = in.segmentId();
    campaign.startsOn = in.startsOn();
    campaign.endsOn = in.endsOn();
    campaign.budget = Amount.of(in.budget());
    campaign.spent = Amount.of(in.spent());
    campaign.language = in.language();
    campaign.subject = in.subject() == null ? null : in.subject().strip();
    campaign.body = in.body();
    campaign.translations = Translations.write(in.translations());
  }

  /** The campaign with everything, as after a change. */
  CampaignView whole(Campaign campaign) {
    String segment =
        campaign.segment == null
            ? null
            : segments.names(List.of(campaign.segment)).get(campaign.segment);
    String by =
        campaign.startedBy == null
            ? null
            : users.names(List.of(campaign.startedBy)).get(campaign.startedBy);
    Figures figures =
        recipients.figures(List.of(campaign.id)).getOrDefault(campaign.id, Figures.NONE);
    return view(campaign, segment, figures, by, true);
  }

  private static CampaignView view(
      Campaign campaign, String segment, Figures figures, String startedBy, boolean content) {
    return new CampaignView(
        campaign.id,
        campaign.version,
        campaign.name,
        campaign.segment,
        segment,
        campaign.startsOn,
        campaign.endsOn,
        Amount.toMoney(campaign.budget),
        Amount.toMoney(campaign.spent),
        campaign.language,
        campaign.subject,
        content ? campaign.body : null,
        content ? campaign.translated() : null,
        campaign.state,
        figures,
        campaign.createdAt,
        campaign.startedAt,
        startedBy,
        campaign.finishedAt);
  }

  static String key(String name) {
    String folded = SearchText.fold(name);
    return folded.length() > 200 ? folded.substring(0, 200) : folded;
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
