package org.tourwright.crm.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.Programme;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.core.word.Words;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.contract.HandOver;
import org.tourwright.crm.customer.Directory;
import org.tourwright.crm.tour.TourOffers;
import org.tourwright.persistence.Amount;
import org.tourwright.persistence.Ids;

/** Writes opportunities: what a customer may buy. */
@Component(service = Opportunities.class)
public final class Opportunities {

  private static final int DAYS_TO_CLOSE = 30;
  private static final int USUAL_PAX = 2;

  private final CrmStore store;
  private final Customers customers;
  private final Directory directory;
  private final TourOffers offers;
  private final AgencyProfile agency;
  private final Words words;
  private final OpportunityViews views;
  private final HandOver handOver;

  @Activate
  public Opportunities(
      @Reference CrmStore store,
      @Reference Customers customers,
      @Reference Directory directory,
      @Reference TourOffers offers,
      @Reference AgencyProfile agency,
      @Reference Words words,
      @Reference OpportunityViews views,
      @Reference HandOver handOver) {
    this.store = store;
    this.customers = customers;
    this.directory = directory;
    this.offers = offers;
    this.agency = agency;
    this.words = words;
    this.views = views;
    this.handOver = handOver;
  }

  public OpportunityView create(Caller caller, OpportunityInput input) {
    new Checks().required("customer", input.customer()).orThrow();
    directory.customer(caller, input.customer());
    UserId owner = input.owner() == null ? caller.user() : input.owner();
    return create(caller, input.customer(), owner, null, null, input);
  }

  /** The opportunity that a lead became; called by leads, which have checked the permission. */
  public OpportunityView fromLead(
      Caller caller,
      UUID lead,
      CustomerId customer,
      UserId leadOwner,
      String interest,
      OpportunityInput input) {
    UserId owner = input.owner() != null ? input.owner() : leadOwner;
    return create(caller, customer, owner == null ? caller.user() : owner, lead, interest, input);
  }

  private OpportunityView create(
      Caller caller,
      CustomerId customerId,
      UserId owner,
      UUID lead,
      String interest,
      OpportunityInput input) {
    check(input);
    directory.mustKnow("owner", owner);
    Customer customer = directory.customer(customerId);
    return store.write(
        caller,
        em -> {
          Opportunity one = Opportunity.fresh(Ids.next());
          one.lead = lead;
          one.owner = owner;
          fill(one, input);
          if (one.needs == null) {
            one.needs = interest;
          }
          customers.adopt(caller, customer.id(), owner);
          one.describe(customers.advance(caller, customer.id(), CustomerStage.POTENTIAL));
          em.persist(one);
          em.persist(StageChange.of(caller, one, null, null));
          em.flush();
          return views.one(one);
        });
  }

  public OpportunityView update(Caller caller, UUID id, Version expected, OpportunityInput input) {
    check(input);
    directory.mustKnow("owner", input.owner());
    return store.write(
        caller,
        em -> {
          Opportunity one = Opportunity.find(em, id);
          caller.requireFor(Permissions.OPPORTUNITY_WRITE, one.owner);
          expected.mustBe(one.version);
          if (input.owner() != null) {
            handOver(caller, one, input.owner());
          }
          fill(one, input);
          customers.find(one.customer).ifPresent(one::describe);
          one.updatedAt = Instant.now();
          em.flush();
          return views.one(one);
        });
  }

  /** Gives it to somebody else, with all that was made of it. */
  public OpportunityView assign(Caller caller, UUID id, UserId owner) {
    directory.mustKnow("owner", owner);
    return store.write(
        caller,
        em -> {
          Opportunity one = Opportunity.find(em, id);
          caller.requireFor(Permissions.OPPORTUNITY_WRITE, one.owner);
          handOver(caller, one, owner);
          one.updatedAt = Instant.now();
          em.flush();
          return views.one(one);
        });
  }

  private void handOver(Caller caller, Opportunity one, UserId owner) {
    if (!Objects.equals(one.owner, owner)) {
      one.owner = owner;
      handOver.follow(caller, one.id, owner);
    }
  }

  private void check(OpportunityInput input) {
    new Checks()
        .longest("title", input.title(), 200)
        .longest("tourText", input.tourText(), 500)
        .longest("needs", input.needs(), 4000)
        .range("pax", input.pax(), 1, 9999)
        .range("probability", input.probability(), 0, 100)
        .notNegative("expected", input.expected())
        .inOrder("wantedTo", input.wantedFrom(), input.wantedTo())
        .orThrow();
    offers.check(input.programme(), input.departure());
  }

  private void fill(Opportunity one, OpportunityInput input) {
    Optional<Departure> departure = offers.departure(input.departure());
    one.programme =
        input.programme() != null
            ? input.programme()
            : departure.map(Departure::programme).orElse(null);
    one.departure = input.departure();
    one.tourText = input.tourText();
    one.pax = input.pax() == null ? USUAL_PAX : input.pax();
    one.wantedFrom = wanted(input.wantedFrom(), departure.map(Departure::start));
    one.wantedTo = wanted(input.wantedTo(), departure.map(Departure::end));
    one.title = title(one, input);
    one.expected = Amount.of(expected(one, input));
    if (input.probability() != null && one.stage.open()) {
      one.probability = input.probability();
    }
    one.expectedClose =
        input.expectedClose() == null
            ? agency.today().plusDays(DAYS_TO_CLOSE)
            : input.expectedClose();
    one.needs = input.needs();
  }

  private static LocalDate wanted(LocalDate said, Optional<LocalDate> ofDeparture) {
    return said == null ? ofDeparture.orElse(null) : said;
  }

  private String title(Opportunity one, OpportunityInput input) {
    if (input.title() != null && !input.title().isBlank()) {
      return input.title().strip();
    }
    String tour =
        offers
            .departure(one.departure)
            .map(Departure::title)
            .or(() -> offers.programme(one.programme).map(Programme::title))
            .orElse(one.tourText);
    String title =
        tour == null || tour.isBlank()
            ? words.text(agency.agency().language(), "crm.opportunity.untitled", Map.of())
            : tour.strip();
    return title.length() > 200 ? title.substring(0, 200) : title;
  }

  private static Money storable(Money price) {
    new Checks()
        .that(Amount.fits(price), "expected", CoreError.TOO_LARGE, Map.of("max", Amount.LARGEST))
        .orThrow();
    return price;
  }

  private Money expected(Opportunity one, OpportunityInput input) {
    if (input.expected() != null) {
      return input.expected();
    }
    return offers
        .pricePerPerson(one.programme, one.departure, one.pax)
        .map(price -> price.multipliedBy(one.pax))
        .map(Opportunities::storable)
        .orElse(Money.zero(agency.agency().currency()));
  }
}
