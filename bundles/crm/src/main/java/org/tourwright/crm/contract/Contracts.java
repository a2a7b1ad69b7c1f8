package org.tourwright.crm.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.page.Version;
import org.tourwright.core.tour.Departure;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.user.Caller;
import org.tourwright.core.word.Words;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.customer.Directory;
import org.tourwright.crm.quotation.Quotation;
import org.tourwright.crm.quotation.QuotationLists;
import org.tourwright.crm.quotation.QuotationState;
import org.tourwright.crm.quotation.QuotationView;
import org.tourwright.crm.tour.TourOffers;
import org.tourwright.persistence.Amount;

/** Writes contracts before they are signed. */
@Component(service = Contracts.class)
public final class Contracts {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int PERCENT_DIGITS = 2;

  private final CrmStore store;
  private final QuotationLists quotations;
  private final ContractLists lists;
  private final Directory directory;
  private final TourOffers offers;
  private final AgencyProfile agency;
  private final Words words;

  @Activate
  public Contracts(
      @Reference CrmStore store,
      @Reference QuotationLists quotations,
      @Reference ContractLists lists,
      @Reference Directory directory,
      @Reference TourOffers offers,
      @Reference AgencyProfile agency,
      @Reference Words words) {
    this.store = store;
    this.quotations = quotations;
    this.lists = lists;
    this.directory = directory;
    this.offers = offers;
    this.agency = agency;
    this.words = words;
  }

  /** A contract of an accepted quotation. */
  public ContractView create(Caller caller, ContractInput input) {
    new Checks().required("quotation", input.quotation()).orThrow();
    QuotationView quotation = quotations.get(caller, Permissions.QUOTATION_READ, input.quotation());
    caller.requireFor(Permissions.CONTRACT_WRITE, quotation.owner());
    if (quotation.state() != QuotationState.ACCEPTED) {
      throw new Conflict(CrmError.QUOTATION_NOT_ACCEPTED);
    }
    ContractInput full = filled(input, quotation);
    check(full, quotation.total());
    return store.write(
        caller,
        em -> {
          // The answer may be taken back, or another contract be made, at this very moment.
          if (!Quotation.locked(em, quotation.id()).accepted()) {
            throw new Conflict(CrmError.QUOTATION_NOT_ACCEPTED);
          }
          if (alive(em, quotation.id()) > 0) {
            throw new Conflict(CrmError.CONTRACT_EXISTS);
          }
          Contract contract =
              Contract.fresh(store.number("HD", full.dated().getYear(), "crm_contract_no"));
          contract.quotation = quotation.id();
          contract.opportunity = quotation.opportunity();
          contract.owner = quotation.owner();
          contract.language = quotation.language();
          contract.total = Amount.of(quotation.total());
          contract.customer = quotation.customer();
          write(em, contract, full);
          em.persist(contract);
          em.flush();
          return lists.view(em, contract);
        });
  }

  public ContractView update(Caller caller, UUID id, Version expected, ContractInput input) {
    return store.write(
        caller,
        em -> {
          Contract contract = Contract.find(em, id);
          caller.requireFor(Permissions.CONTRACT_WRITE, contract.owner);
          expected.mustBe(contract.version);
          contract.mustBeDraft();
          check(input, contract.total.money());
          write(em, contract, input);
          contract.updatedAt = Instant.now();
          em.flush();
          return lists.view(em, contract);
        });
  }

  private void check(ContractInput input, Money total) {
    Checks checks =
        new Checks()
            .required("tourTitle", input.tourTitle(), 200)
            .required("dated", input.dated())
            .required("start", input.start())
            .required("end", input.end())
            .inOrder("end", input.start(), input.end())
            .required("pax", input.pax())
            .range("pax", input.pax(), 1, 9999)
            .longest("terms", input.terms(), 4000)
            .positive("total", total);
    checkPercent(checks, input.depositPercent());
    if (input.instalments() != null) {
      InstalmentPlan.check(checks, input.instalments(), total);
    }
    checks.orThrow();
    offers.check(input.programme(), input.departure());
  }

  static Checks checkPercent(Checks checks, BigDecimal percent) {
    if (percent == null) {
      return checks;
    }
    return checks
        .that(percent.signum() >= 0, "depositPercent", CoreError.TOO_SMALL, Map.of("min", 0))
        .that(
            percent.compareTo(ALL) <= 0, "depositPercent", CoreError.TOO_LARGE, Map.of("max", 100))
        // Also keeps exponents out that could not be written out.
        .that(
            percent.stripTrailingZeros().scale() <= PERCENT_DIGITS,
            "depositPercent",
            CoreError.INVALID,
            Map.of("count", 1));
  }

  /** What was left open is taken from the quotation. */
  private ContractInput filled(ContractInput input, QuotationView from) {
    boolean chosen = input.programme() != null || input.departure() != null;
    DepartureId departureId = chosen ? input.departure() : from.departure();
    Optional<Departure> departure = offers.departure(departureId);
    LocalDate dated = input.dated() == null ? agency.today() : input.dated();
    return new ContractInput(
        from.id(),
        input.tourTitle() == null ? from.title() : input.tourTitle(),
        chosen ? input.programme() : from.programme(),
        departureId,
        input.start() == null
            ? departure.map(Departure::start).orElse(from.start())
            : input.start(),
        input.end() == null ? departure.map(Departure::end).orElse(from.end()) : input.end(),
        input.pax() == null ? Integer.valueOf(from.pax()) : input.pax(),
        dated,
        input.depositPercent(),
        input.terms() == null
            ? words.text(from.language(), "crm.contract.terms.usual", Map.of())
            : input.terms(),
        input.instalments());
  }

  private void write(EntityManager em, Contract contract, ContractInput input) {
    Optional<Departure> departure = offers.departure(input.departure());
    contract.tourTitle = input.tourTitle().strip();
    contract.departure = input.departure();
    contract.programme =
        input.programme() != null
            ? input.programme()
            : departure.map(Departure::programme).orElse(null);
    contract.start = departure.map(Departure::start).orElse(input.start());
    contract.end = departure.map(Departure::end).orElse(input.end());
    contract.pax = input.pax();
    contract.dated = input.dated();
    BigDecimal percent =
        input.depositPercent() == null ? InstalmentPlan.USUAL_DEPOSIT : input.depositPercent();
    contract.depositPercent = percent.setScale(PERCENT_DIGITS);
    contract.terms = input.terms();
    contract.describe(directory.customer(contract.customer));
    List<Instalment> plan =
        input.instalments() == null
            ? InstalmentPlan.of(
                contract.total.money(), contract.depositPercent, contract.dated, contract.start)
            : InstalmentPlan.numbered(input.instalments());
    ContractLists.store(em, contract.id, plan);
  }

  private static long alive(EntityManager em, UUID quotation) {
    return em.createQuery(
            "select count(e) from Contract e where e.quotation = :id and e.state <> :cancelled",
            Long.class)
        .setParameter("id", quotation)
        .setParameter("cancelled", ContractState.CANCELLED)
        .getSingleResult();
  }
}
