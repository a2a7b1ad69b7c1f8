package org.tourwright.crm.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.Visible;
import org.tourwright.crm.customer.Directory;
import org.tourwright.persistence.Listing;

/** Reads contracts. */
@Component(service = ContractLists.class)
public final class ContractLists {

  private final CrmStore store;
  private final Directory directory;

  @Activate
  public ContractLists(@Reference CrmStore store, @Reference Directory directory) {
    this.store = store;
    this.directory = directory;
  }

  /** Which contracts a list shows; null or empty does not narrow it. */
  public record Filter(
      List<ContractState> states,
      CustomerId customer,
      UUID opportunity,
      UUID quotation,
      UserId owner) {}

  public Page<ContractView> list(Caller caller, Filter filter, PageRequest request) {
    Listing<Contract> list =
        new Listing<>(Contract.class)
            .in("e.state", "states", filter.states().isEmpty() ? null : filter.states())
            .where("e.customer = :customer", "customer", filter.customer())
            .where("e.opportunity = :opportunity", "opportunity", filter.opportunity())
            .where("e.quotation = :quotation", "quotation", filter.quotation())
            .where("e.owner = :owner", "owner", filter.owner())
            .contains("e.searchText", request.q())
            .sortable("updatedAt", "e.updatedAt", Instant.class, one -> one.updatedAt)
            .sortable("number", "e.number", String.class, one -> one.number)
            .sortable("dated", "e.dated", LocalDate.class, one -> one.dated)
            .sortable("start", "e.start", LocalDate.class, one -> one.start)
            .sortable("customerName", "e.customerName", String.class, one -> one.customerName)
            .sortable(
                "total", "e.total.value", BigDecimal.class, one -> one.total.money().getAmount());
    Visible.to(caller, Permissions.CONTRACT_READ, list);
    return store.read(em -> views(em, list.page(em, request, "-updatedAt", one -> one.id)));
  }

  public ContractView get(Caller caller, UUID id) {
    return store.read(
        em -> {
          Contract contract = Contract.find(em, id);
          caller.requireFor(Permissions.CONTRACT_READ, contract.owner);
          return view(em, contract);
        });
  }

  ContractView view(EntityManager em, Contract contract) {
    return views(em, Page.of(List.of(contract))).items().get(0);
  }

  static List<Instalment> instalments(EntityManager em, UUID contract) {
    return instalments(em, List.of(contract)).getOrDefault(contract, List.of());
  }

  static void store(EntityManager em, UUID contract, List<Instalment> instalments) {
    em.createQuery(
            "select e from PlannedInstalment e where e.contract = :id", PlannedInstalment.class)
        .setParameter("id", contract)
        .getResultList()
        .forEach(em::remove);
    instalments.forEach(one -> em.persist(PlannedInstalment.of(contract, one)));
  }

  private static Map<UUID, List<Instalment>> instalments(EntityManager em, List<UUID> contracts) {
    if (contracts.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select e from PlannedInstalment e where e.contract in :ids order by e.position",
            PlannedInstalment.class)
        .setParameter("ids", contracts)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                one -> one.contract,
                Collectors.mapping(PlannedInstalment::instalment, Collectors.toList())));
  }

  private Page<ContractView> views(EntityManager em, Page<Contract> page) {
    Directory.Names names =
        directory.names(
            page.items().stream().map(one -> one.customer).toList(),
            page.items().stream().map(one -> one.owner).toList());
    Map<UUID, List<Instalment>> instalments =
        instalments(em, page.items().stream().map(one -> one.id).toList());
    return page.map(one -> view(one, names, instalments.getOrDefault(one.id, List.of())));
  }

  private static ContractView view(
      Contract one, Directory.Names names, List<Instalment> instalments) {
    return new ContractView(
        one.id,
        one.version,
        one.number,
        one.quotation,
        one.opportunity,
        one.customer,
        names.customer(one.customer, one.customerName),
        one.owner,
        names.user(one.owner),
        one.language,
        one.tourTitle,
        one.programme,
        one.departure,
        one.dated,
        one.start,
        one.end,
        one.pax,
        one.total.money(),
        one.depositPercent,
        instalments,
        InstalmentPlan.byHand(
            instalments, one.total.money(), one.depositPercent, one.dated, one.start),
        one.terms,
        one.state,
        one.signedOn,
        one.booking,
        one.cancelReason,
        one.createdAt,
        one.updatedAt);
  }
}
