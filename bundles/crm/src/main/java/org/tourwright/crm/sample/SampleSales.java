package org.tourwright.crm.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Version;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.activity.Activities;
import org.tourwright.crm.activity.ActivityInput;
import org.tourwright.crm.activity.ActivityKind;
import org.tourwright.crm.activity.ActivityPurpose;
import org.tourwright.crm.booking.PassengerInput;
import org.tourwright.crm.booking.Passengers;
import org.tourwright.crm.contract.ContractInput;
import org.tourwright.crm.contract.ContractView;
import org.tourwright.crm.contract.Contracts;
import org.tourwright.crm.contract.SignContracts;
import org.tourwright.crm.opportunity.LostReason;
import org.tourwright.crm.opportunity.Opportunities;
import org.tourwright.crm.opportunity.OpportunityInput;
import org.tourwright.crm.opportunity.OpportunityStage;
import org.tourwright.crm.opportunity.OpportunityView;
import org.tourwright.crm.opportunity.Pipeline;
import org.tourwright.crm.quotation.QuotationDecisions;
import org.tourwright.crm.quotation.QuotationInput;
import org.tourwright.crm.quotation.QuotationView;
import org.tourwright.crm.quotation.Quotations;
import org.tourwright.crm.tour.TourOffers;

/**
 * Takes made-up opportunities as far as their story goes, through the services of the department.
 */
@Component(service = SampleSales.class)
public final class SampleSales {

  private final CrmStore store;
  private final Opportunities opportunities;
  private final Pipeline pipeline;
  private final Quotations quotations;
  private final QuotationDecisions decisions;
  private final Contracts contracts;
  private final SignContracts signing;
  private final Passengers passengers;
  private final Activities activities;
  private final TourOffers offers;
  private final AgencyProfile profile;

  @Activate
  public SampleSales(
      @Reference CrmStore store,
      @Reference Opportunities opportunities,
      @Reference Pipeline pipeline,
      @Reference Quotations quotations,
      @Reference QuotationDecisions decisions,
      @Reference Contracts contracts,
      @Reference SignContracts signing,
      @Reference Passengers passengers,
      @Reference Activities activities,
      @Reference TourOffers offers,
      @Reference AgencyProfile profile) {
    this.store = store;
    this.opportunities = opportunities;
    this.pipeline = pipeline;
    this.quotations = quotations;
    this.decisions = decisions;
    this.contracts = contracts;
    this.signing = signing;
    this.passengers = passengers;
    this.activities = activities;
    this.offers = offers;
    this.profile = profile;
  }

  /** One opportunity of a customer, up to a stage. */
  void sell(
      Caller seller,
      SampleAgency agency,
      RandomGenerator random,
      Customer customer,
      OpportunityStage upTo) {
    SampleTexts texts = SampleTexts.of(customer.language());
    boolean past = upTo == OpportunityStage.WON && random.nextInt(100) < 60;
    SampleTrip trip = SampleTrip.of(random, offers, texts, agency.today(), past);
    OpportunityStage end =
        upTo == OpportunityStage.WON && !trip.free(offers) ? OpportunityStage.NEGOTIATING : upTo;
    LocalDate begun =
        end == OpportunityStage.WON
            ? earlier(agency.today(), trip.start()).minusDays(random.nextInt(30, 75))
            : agency.today().minusDays(random.nextInt(2, 40));
    OpportunityView made = opportunity(seller, random, texts, agency, customer, trip);
    talk(seller, random, texts, customer.id(), made.id(), begun.plusDays(1), true);
    go(seller, agency, random, customer, made, trip, end, begun);
    backdate(made.id(), begun);
    if (end.open()) {
      int days = random.nextInt(-2, 8);
      talk(seller, random, texts, customer.id(), made.id(), agency.today().plusDays(days), false);
    }
  }

  /** A talk with a customer, done or planned; a lead has no opportunity. */
  void talk(
      Caller seller,
      RandomGenerator random,
      SampleTexts texts,
      CustomerId customer,
      UUID opportunity,
      LocalDate day,
      boolean done) {
    ActivityKind kind =
        SampleTexts.one(
            random, List.of(ActivityKind.CALL, ActivityKind.CALL, ActivityKind.MEETING));
    activities.create(
        seller,
        new ActivityInput(
            customer,
            null,
            opportunity,
            kind,
            ActivityPurpose.FOLLOW_UP,
            texts.subject(random),
            null,
            day.atTime(LocalTime.of(random.nextInt(8, 17), 30))
                .atZone(profile.agency().zone())
                .toInstant(),
            done,
            done ? texts.result(random) : null,
            seller.user()));
  }

  private OpportunityView opportunity(
      Caller seller,
      RandomGenerator random,
      SampleTexts texts,
      SampleAgency agency,
      Customer customer,
      SampleTrip trip) {
    return opportunities.create(
        seller,
        new OpportunityInput(
            customer.id(),
            trip.title(),
            trip.programme(),
            trip.departure(),
            trip.tourText(),
            trip.pax(),
            trip.start(),
            trip.end(),
            trip.expected(),
            null,
            seller.user(),
            agency.today().plusDays(random.nextInt(-3, 45)),
            texts.need(random)));
  }

  private void go(
      Caller seller,
      SampleAgency agency,
      RandomGenerator random,
      Customer customer,
      OpportunityView made,
      SampleTrip trip,
      OpportunityStage end,
      LocalDate begun) {
    switch (end) {
      case NEW -> {}
      case NEEDS -> pipeline.move(seller, made.id(), OpportunityStage.NEEDS);
      case QUOTED -> quote(seller, made);
      case NEGOTIATING -> accept(seller, made);
      case WON -> sign(seller, agency, random, customer, made, trip, begun);
      case LOST -> {
        quote(seller, made);
        LostReason reason = SampleTexts.one(random, List.of(LostReason.values()));
        String why = SampleTexts.of(customer.language()).loss(random);
        pipeline.lose(seller, made.id(), new Pipeline.Loss(reason, why));
      }
    }
  }

  private QuotationView quote(Caller seller, OpportunityView made) {
    QuotationView quotation =
        quotations.create(
            seller,
            new QuotationInput(
                made.id(), null, null, null, null, null, null, null, null, null, null));
    return decisions.send(seller, quotation.id(), new Version(quotation.version()), null);
  }

  private QuotationView accept(Caller seller, OpportunityView made) {
    QuotationView sent = quote(seller, made);
    return decisions.accept(seller, sent.id(), new Version(sent.version()), null);
  }

  private void sign(
      Caller seller,
      SampleAgency agency,
      RandomGenerator random,
      Customer customer,
      OpportunityView made,
      SampleTrip trip,
      LocalDate begun) {
    QuotationView quotation = accept(seller, made);
    LocalDate signed = earlier(agency.today(), begun.plusDays(random.nextInt(5, 20)));
    ContractView contract =
        contracts.create(
            seller,
            new ContractInput(
                quotation.id(), null, null, null, null, null, null, signed, null, null, null));
    contract = signing.sign(seller, contract.id(), new Version(contract.version()), signed);
    boolean known = !trip.start().isAfter(agency.today()) || random.nextInt(10) < 6;
    int names = known ? trip.pax() : random.nextInt(trip.pax());
    for (PassengerInput one : SamplePassengers.of(random, agency, customer, names, trip.end())) {
      passengers.add(seller, contract.booking().value(), one);
    }
  }

  /** The story began earlier than the moment in which it is written. */
  private void backdate(UUID opportunity, LocalDate begun) {
    var at = begun.atTime(9, 0).atZone(profile.agency().zone()).toInstant();
    store.run(
        Caller.system("crm.sample"),
        em -> {
          em.flush();
          for (String entity : List.of("Opportunity", "StageChange", "Quotation", "Contract")) {
            String what = entity.equals("StageChange") ? "e.at" : "e.createdAt";
            String which = entity.equals("Opportunity") ? "e.id" : "e.opportunity";
            em.createQuery(
                    "update " + entity + " e set " + what + " = :at where " + which + " = :id")
                .setParameter("at", at)
                .setParameter("id", opportunity)
                .executeUpdate();
          }
        });
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
