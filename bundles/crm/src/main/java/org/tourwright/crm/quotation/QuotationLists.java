package org.tourwright.crm.quotation;

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

/** Reads quotations. */
@Component(service = QuotationLists.class)
public final class QuotationLists {

  private final CrmStore store;
  private final Directory directory;

  @Activate
  public QuotationLists(@Reference CrmStore store, @Reference Directory directory) {
    this.store = store;
    this.directory = directory;
  }

  /** Which quotations a list shows; null or empty does not narrow it. */
  public record Filter(
      List<QuotationState> states, CustomerId customer, UUID opportunity, UserId owner) {}

  public Page<QuotationView> list(Caller caller, Filter filter, PageRequest request) {
    Listing<Quotation> list =
        new Listing<>(Quotation.class)
            .in("e.state", "states", filter.states().isEmpty() ? null : filter.states())
            .where("e.customer = :customer", "customer", filter.customer())
            .where("e.opportunity = :opportunity", "opportunity", filter.opportunity())
            .where("e.owner = :owner", "owner", filter.owner())
            .contains("e.searchText", request.q())
            .sortable("updatedAt", "e.updatedAt", Instant.class, one -> one.updatedAt)
            .sortable("createdAt", "e.createdAt", Instant.class, one -> one.createdAt)
            .sortable("number", "e.number", String.class, one -> one.number)
            .sortable("validUntil", "e.validUntil", LocalDate.class, one -> one.validUntil)
            .sortable("customerName", "e.customerName", String.class, one -> one.customerName)
            .sortable(
                "total", "e.total.value", BigDecimal.class, one -> one.total.money().getAmount());
    Visible.to(caller, Permissions.QUOTATION_READ, list);
    return store.read(
        em -> views(em, list.page(em, request, "-updatedAt", quotation -> quotation.id)));
  }

  /** Checks the permission of the caller on it. */
  public QuotationView get(Caller caller, String permission, UUID id) {
    return store.read(
        em -> {
          Quotation quotation = Quotation.find(em, id);
          caller.requireFor(permission, quotation.owner);
          return view(em, quotation);
        });
  }

  QuotationView view(EntityManager em, Quotation quotation) {
    return views(em, Page.of(List.of(quotation))).items().get(0);
  }

  private Page<QuotationView> views(EntityManager em, Page<Quotation> page) {
    Directory.Names names =
        directory.names(
            page.items().stream().map(one -> one.customer).toList(),
            page.items().stream().map(one -> one.owner).toList());
    Map<UUID, List<PriceLine>> lines = lines(em, page.items().stream().map(one -> one.id).toList());
    return page.map(one -> view(one, names, lines.getOrDefault(one.id, List.of())));
  }

  private static Map<UUID, List<PriceLine>> lines(EntityManager em, List<UUID> quotations) {
    if (quotations.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select e from QuotationLine e where e.quotation in :ids order by e.position",
            QuotationLine.class)
        .setParameter("ids", quotations)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                line -> line.quotation,
                Collectors.mapping(QuotationLine::line, Collectors.toList())));
  }

  private static QuotationView view(Quotation one, Directory.Names names, List<PriceLine> lines) {
    return new QuotationView(
        one.id,
        one.version,
        one.number,
        one.revision,
        one.family,
        one.customer,
        names.customer(one.customer, one.customerName),
        one.opportunity,
        one.owner,
        names.user(one.owner),
        one.title,
        one.language,
        one.pax,
        one.programme,
        one.departure,
        one.start,
        one.end,
        one.validUntil,
        one.terms,
        lines.stream().map(QuotedLine::of).toList(),
        one.total.money(),
        one.state,
        one.sentAt,
        one.decidedAt,
        one.decisionRemark,
        one.createdAt,
        one.updatedAt);
  }
}
