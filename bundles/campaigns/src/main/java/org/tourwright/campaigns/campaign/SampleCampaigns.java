package org.tourwright.campaigns.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.segment.Condition;
import org.tourwright.campaigns.segment.Match;
import org.tourwright.campaigns.segment.SegmentDetails;
import org.tourwright.campaigns.segment.SegmentView;
import org.tourwright.campaigns.segment.Segments;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.campaign.CampaignResponded;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerCriterion.Comparison;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.event.Events;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/** Two segments, a campaign that went out some weeks ago, and one that is being written. */
@Component(service = SampleContributor.class)
public final class SampleCampaigns implements SampleContributor {

  private static final int MOST_TOLD = 15;
  private static final CurrencyUnit VND = CurrencyUnit.of("VND");

  private final CampaignsStore store;
  private final Segments segments;
  private final Campaigns campaigns;
  private final Customers customers;
  private final Events events;
  private final AgencyProfile profile;

  @Activate
  public SampleCampaigns(
      @Reference CampaignsStore store,
      @Reference Segments segments,
      @Reference Campaigns campaigns,
      @Reference Customers customers,
      @Reference Events events,
      @Reference AgencyProfile profile) {
    this.store = store;
    this.segments = segments;
    this.campaigns = campaigns;
    this.customers = customers;
    this.events = events;
    this.profile = profile;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    RandomGenerator random = agency.random("campaigns");
    SegmentView vietnamese =
        segments.create(
            caller,
            segment(
                "Khách Việt Nam đồng ý nhận thư",
                "Chưa mua hoặc đã mua; dùng cho ưu đãi theo mùa.",
                Match.ALL,
                List.of(
                    new Condition("core.country", Comparison.IS, "VN"),
                    new Condition("core.mail-consent", Comparison.IS, "true"))));
    SegmentView chinese =
        segments.create(
            caller,
            segment(
                "华语客户",
                "居住在中国或使用中文的客户。",
                Match.ANY,
                List.of(
                    new Condition("core.country", Comparison.IS, "CN"),
                    new Condition("core.language", Comparison.IS, "zh"))));
    past(caller, agency, random, vietnamese);
    campaigns.create(caller, draft(agency.today(), chinese));
  }

  private static SegmentDetails segment(
      String name, String note, Match match, List<Condition> conditions) {
    return new SegmentDetails(name, note, match, conditions);
  }

  private void past(
      Caller caller, SampleAgency agency, RandomGenerator random, SegmentView segment) {
    ZoneId zone = profile.agency().zone();
    LocalDate day = agency.today().minusDays(24);
    Instant begin = day.atTime(9, 0).atZone(zone).toInstant();
    Map<CustomerId, Customer> all = customers.findAll(agency.customerIds());
    List<Customer> receivers =
        Audience.of(
                all.values().stream()
                    .filter(customer -> "VN".equals(customer.country()))
                    .filter(customer -> !customer.archived())
                    .map(Audience.Member::of)
                    .toList(),
                java.util.Set.of())
            .receivers()
            .stream()
            .map(member -> all.get(member.id()))
            .toList();
    if (receivers.isEmpty()) {
      return;
    }
    Campaign campaign =
        new Campaign(Ids.next(), day.minusDays(3).atTime(14, 0).atZone(zone).toInstant());
    campaign.name = "Ưu đãi mùa thu: Hạ Long – Sa Pa";
    campaign.nameKey = Campaigns.key(campaign.name);
    campaign.segment = segment.id();
    campaign.startsOn = day;
    campaign.endsOn = day.plusDays(14);
    campaign.budget = Amount.of(Money.ofMajor(VND, 12_000_000));
    campaign.spent = Amount.of(Money.ofMajor(VND, 7_450_000));
    campaign.language = "vi";
    campaign.subject = "{name} ơi, mùa thu này mình đi đâu?";
    campaign.body =
        """
        <p>Chào {name},</p>
        <p>Mùa thu là lúc vịnh Hạ Long êm sóng và Sa Pa vào mùa lúa chín. Đặt trước 30 ngày, Quý khách được giảm 10% cho hai hành trình:</p>
        <ul><li><b>Hạ Long 2 ngày 1 đêm</b> trên du thuyền</li><li><b>Sa Pa 3 ngày 2 đêm</b>, thăm bản Cát Cát</li></ul>
        <p><a href="https://example.com/uu-dai-mua-thu">Xem lịch khởi hành</a></p>
        <p>Thân mến,<br>{agency}</p>
        """;
    campaign.state = CampaignState.SENT;
    campaign.startedAt = begin;
    campaign.startedBy = agency.staff(BuiltInRole.MARKETER).get(0);
    campaign.finishedAt = begin.plusSeconds(60 + receivers.size());
    List<Recipient> told = new ArrayList<>();
    store.run(caller, em -> em.persist(campaign));
    for (int from = 0; from < receivers.size(); from += 500) {
      List<Customer> part = receivers.subList(from, Math.min(from + 500, receivers.size()));
      store.run(caller, em -> part.forEach(c -> write(em, campaign, c, random, told)));
    }
    segments.lock(caller, segment.id());
    tell(caller, campaign, told);
  }

  private static void write(
      EntityManager em,
      Campaign campaign,
      Customer customer,
      RandomGenerator random,
      List<Recipient> told) {
    Recipient recipient = new Recipient(Ids.next(), campaign.id, Audience.Member.of(customer));
    recipient.state = RecipientState.SENT;
    recipient.sentAt = campaign.startedAt.plusSeconds(30 + random.nextInt(60));
    if (random.nextInt(100) < 38) {
      recipient.openedAt = recipient.sentAt.plusSeconds(600 + random.nextInt(3 * 86_400));
      if (random.nextInt(100) < 30) {
        recipient.clickedAt = recipient.openedAt.plusSeconds(20 + random.nextInt(200));
      }
      if (customer.stage() == CustomerStage.TARGET && told.size() < MOST_TOLD) {
        told.add(recipient);
      }
      em.persist(
          new Reaction(Ids.next(), recipient.id, ReactionKind.OPENED, false, recipient.openedAt));
    }
    em.persist(recipient);
  }

  /** Some who are not being worked on yet; sales would drown in all of them. */
  private void tell(Caller caller, Campaign campaign, List<Recipient> told) {
    store.run(
        caller,
        em ->
            told.forEach(
                recipient ->
                    events.publish(
                        caller,
                        new CampaignResponded(
                            campaign.id,
                            campaign.name,
                            recipient.customer,
                            CampaignResponded.Kind.OPENED,
                            recipient.openedAt))));
  }

  private static CampaignDetails draft(LocalDate today, SegmentView segment) {
    Content english =
        new Content(
            "{name}, spring in northern Vietnam",
            "Dear {name},\n\nPlum blossom in Moc Chau, calm water in Ha Long Bay: our spring tours"
                + " for small groups are open for booking.\n\n{agency}");
    return new CampaignDetails(
        "越南北部春季六日游",
        segment.id(),
        today.plusDays(10),
        today.plusDays(30),
        Money.ofMajor(VND, 20_000_000),
        null,
        "zh",
        "{name}，春天去越南看下龙湾",
        "<p>尊敬的{name}：</p>\n<p>河内—下龙湾—宁平六日游，全程中文导游，20人精品小团，现已开放预订。提前45天报名，每人立减300元。</p>\n"
            + "<p><a href=\"https://example.com/spring\">查看行程</a></p>\n<p>{agency}</p>",
        Map.of("en", english));
  }
}
