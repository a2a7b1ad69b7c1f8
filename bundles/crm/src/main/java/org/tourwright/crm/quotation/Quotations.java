package org.tourwright.crm.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.Programme;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.customer.Directory;
import org.tourwright.crm.opportunity.Opportunity;
import org.tourwright.crm.opportunity.OpportunityLists;
import org.tourwright.crm.opportunity.OpportunityStage;
import org.tourwright.crm.opportunity.OpportunityView;
import org.tourwright.crm.tour.TourOffers;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/** Writes quotations. */
@Component(service = Quotations.class)
public final class Quotations {

  private static final int DAYS_VALID = 14;
  private static final List<String> LANGUAGES = List.of("en", "vi", "zh");

  private final CrmStore store;
  private final OpportunityLists opportunities;
  private final QuotationLists lists;
  private final Directory directory;
  private final TourOffers offers;
  private final AgencyProfile agency;
  private final Words words;

  @Activate
  public Quotations(
      @Reference CrmStore store,
      @Reference OpportunityLists opportunities,
      @Reference QuotationLists lists,
      @Reference Directory directory,
      @Reference TourOffers offers,
      @Reference AgencyProfile agency,
      @Reference Words words) {
    this.store = store;
    this.opportunities = opportunities;
    this.lists = lists;
    this.directory = directory;
    this.offers = offers;
    this.agency = agency;
    this.words = words;
  }

  /** An offer for an opportunity, prefilled with what is known. */
  public QuotationView create(Caller caller, QuotationInput input) {
    new Checks().required("opportunity", input.opportunity()).orThrow();
    check(input);
    OpportunityView opportunity = opportunities.get(caller, input.opportunity());
    caller.requireFor(Permissions.QUOTATION_WRITE, opportunity.owner());
    if (opportunity.stage() == OpportunityStage.LOST) {
      throw new Conflict(CrmError.OPPORTUNITY_CLOSED);
    }
    Customer customer = directory.customer(opportunity.customer());
    return store.write(
        caller,
        em -> {
          UUID id = Ids.next();
          Quotation quotation =
              Quotation.fresh(
                  id, id, 1, store.number("Q", agency.today().getYear(), "crm_quotation_no"));
          quotation.opportunity = opportunity.id();
          quotation.owner = opportunity.owner();
          prefill(quotation, input, opportunity, customer);
          List<PriceLine> lines =
              input.lines() == null ? usualLines(quotation, opportunity) : input.lines();
          PriceLine.check(new Checks(), lines).orThrow();
          quotation.describe(customer);
          store(em, quotation, lines);
          em.persist(quotation);
          em.flush();
          return lists.view(em, quotation);
        });
  }

  public QuotationView update(Caller caller, UUID id, Version expected, QuotationInput input) {
    check(input);
    new Checks()
        .required("title", input.title(), 200)
        .required("language", input.language())
        .required("pax", input.pax())
        .required("validUntil", input.validUntil())
        .orThrow();
    return store.write(
        caller,
        em -> {
          Quotation quotation = Quotation.find(em, id);
          caller.requireFor(Permissions.QUOTATION_WRITE, quotation.owner);
          expected.mustBe(quotation.version);
          quotation.mustBeDraft();
          fill(quotation, input);
          quotation.describe(directory.customer(quotation.customer));
          quotation.updatedAt = Instant.now();
          removeLines(em, id);
          store(em, quotation, input.lines() == null ? List.of() : input.lines());
          em.flush();
          return lists.view(em, quotation);
        });
  }

  /** A new version of it, as a draft; the old one stays as it was. */
  public QuotationView duplicate(Caller caller, UUID id) {
    return store.write(
        caller,
        em -> {
          Quotation old = Quotation.find(em, id);
          caller.requireFor(Permissions.QUOTATION_WRITE, old.owner);
          // Two people may do it at the same moment.
          Opportunity.lock(em, old.opportunity);
          int revision = 1 + newest(em, old.family);
          Quotation copy =
              Quotation.fresh(
                  Ids.next(),
                  old.family,
                  revision,
                  old.familyNumber() + Quotation.VERSION + revision);
          copy.opportunity = old.opportunity;
          copy.owner = old.owner;
          QuotationView from = lists.view(em, old);
          fill(copy, asInput(from));
          copy.describe(directory.customer(old.customer));
          store(em, copy, from.lines().stream().map(QuotedLine::line).toList());
          em.persist(copy);
          em.flush();
          return lists.view(em, copy);
        });
  }

  /** Throws a draft away. */
  public void delete(Caller caller, UUID id, Version expected) {
    store.run(
        caller,
        em -> {
          Quotation quotation = Quotation.find(em, id);
          caller.requireFor(Permissions.QUOTATION_WRITE, quotation.owner);
          expected.mustBe(quotation.version);
          quotation.mustBeDraft();
          removeLines(em, id);
          em.remove(quotation);
        });
  }

  private void check(QuotationInput input) {
    Checks checks =
        new Checks()
            .longest("title", input.title(), 200)
            .longest("terms", input.terms(), 4000)
            .range("pax", input.pax(), 1, 9999)
            .inOrder("end", input.start(), input.end())
            .that(
                input.validUntil() == null || !input.validUntil().isBefore(agency.today()),
                "validUntil",
                CoreError.TOO_SMALL,
                Map.of("min", agency.today()))
            .that(
                input.language() == null || LANGUAGES.contains(input.language()),
                "language",
                CoreError.NOT_A_CHOICE,
                Map.of("choices", String.join(", ", LANGUAGES)));
    PriceLine.check(checks, input.lines() == null ? List.of() : input.lines()).orThrow();
    offers.check(input.programme(), input.departure());
  }

  private void prefill(
      Quotation quotation, QuotationInput input, OpportunityView from, Customer customer) {
    boolean chosen = input.programme() != null || input.departure() != null;
    String language = input.language() == null ? customer.language() : input.language();
    LocalDate validUntil = agency.today().plusDays(DAYS_VALID);
    fill(
        quotation,
        new QuotationInput(
            from.id(),
            input.title() == null || input.title().isBlank() ? from.title() : input.title(),
            language,
            input.pax() == null ? Integer.valueOf(from.pax()) : input.pax(),
            chosen ? input.programme() : from.programme(),
            chosen ? input.departure() : from.departure(),
            input.start() == null ? from.wantedFrom() : input.start(),
            input.end() == null ? from.wantedTo() : input.end(),
            input.validUntil() == null ? validUntil : input.validUntil(),
            input.terms() == null
                ? words.text(language, "crm.quotation.terms.usual", Map.of())
                : input.terms(),
            null));
  }

  private void fill(Quotation quotation, QuotationInput input) {
    Optional<Departure> departure = offers.departure(input.departure());
    quotation.title = input.title().strip();
    quotation.language = input.language();
    quotation.pax = input.pax();
    quotation.departure = input.departure();
    quotation.programme =
        input.programme() != null
            ? input.programme()
            : departure.map(Departure::programme).orElse(null);
    quotation.start = departure.map(Departure::start).orElse(input.start());
    quotation.end = departure.map(Departure::end).orElse(endOf(quotation, input));
    quotation.validUntil = input.validUntil();
    quotation.terms = input.terms();
  }

  /** A programme that starts on a day ends as many days later as it has. */
  private LocalDate endOf(Quotation quotation, QuotationInput input) {
    if (input.end() != null || input.start() == null) {
      return input.end();
    }
    return offers
        .programme(quotation.programme)
        .map(programme -> input.start().plusDays(programme.days() - 1L))
        .orElse(null);
  }

  private List<PriceLine> usualLines(Quotation quotation, OpportunityView opportunity) {
    String tour =
        offers
            .programme(quotation.programme, quotation.language)
            .map(Programme::title)
            .orElse(quotation.title);
    Optional<Money> price =
        offers.pricePerPerson(quotation.programme, quotation.departure, quotation.pax);
    if (price.isPresent()) {
      String description =
          words.text(quotation.language, "crm.quotation.line.tour", Map.of("tour", tour));
      return List.of(new PriceLine(description, quotation.pax, price.get()));
    }
    return opportunity.expected().isPositive()
        ? List.of(new PriceLine(tour, 1, opportunity.expected()))
        : List.of();
  }

  private void store(EntityManager em, Quotation quotation, List<PriceLine> lines) {
    List<PriceLine> all = new ArrayList<>(lines);
    for (int i = 0; i < all.size(); i++) {
      em.persist(QuotationLine.of(quotation.id, i + 1, all.get(i)));
    }
    quotation.total = Amount.of(PriceLine.total(all, agency.agency().currency()));
  }

  private static void removeLines(EntityManager em, UUID quotation) {
    em.createQuery("select e from QuotationLine e where e.quotation = :id", QuotationLine.class)
        .setParameter("id", quotation)
        .getResultList()
        .forEach(em::remove);
  }

  private static int newest(EntityManager em, UUID family) {
    return em.createQuery(
            "select max(e.revision) from Quotation e where e.family = :family", Integer.class)
        .setParameter("family", family)
        .getSingleResult();
  }

  private QuotationInput asInput(QuotationView from) {
    LocalDate fresh = agency.today().plusDays(DAYS_VALID);
    return new QuotationInput(
        from.opportunity(),
        from.title(),
        from.language(),
        from.pax(),
        from.programme(),
        from.departure(),
        from.start(),
        from.end(),
        fresh,
        from.terms(),
        null);
  }
}
