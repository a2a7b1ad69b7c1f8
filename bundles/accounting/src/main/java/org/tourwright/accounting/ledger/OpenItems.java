package org.tourwright.accounting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Listing;

/** Reads receivables and payables, and changes those that were entered by hand. */
@Component(service = OpenItems.class)
public class OpenItems {

  private final AccountingStore store;
  private final Ledger ledger;
  private final Settlement settlement;
  private final AgencyProfile agency;

  /**
   * What is unpaid in one currency.
   *
   * @param count how many items are unpaid
   */
  public record Unpaid(Money open, Money overdue, long count, long overdueCount) {}

  @Activate
  public OpenItems(
      @Reference AccountingStore store,
      @Reference Ledger ledger,
      @Reference Settlement settlement,
      @Reference AgencyProfile agency) {
    this.store = store;
    this.ledger = ledger;
    this.settlement = settlement;
    this.agency = agency;
  }

  public LocalDate today() {
    return agency.today();
  }

  public Page<OpenItem> list(ItemFilter filter, PageRequest page) {
    return store.read(
        em ->
            listing(filter)
                .contains("e.search", page.q())
                .sortable("due", "e.due", LocalDate.class, item -> item.due)
                .sortable("issued", "e.issued", LocalDate.class, item -> item.issued)
                .sortable("number", "e.number", String.class, item -> item.number)
                .sortable("partyName", "e.partyName", String.class, item -> item.partyName)
                .sortable(
                    "amount", "e.amount.value", BigDecimal.class, item -> item.amount().getAmount())
                .page(em, page, "due", item -> item.id));
  }

  private Listing<OpenItem> listing(ItemFilter filter) {
    Listing<OpenItem> listing =
        new Listing<>(OpenItem.class)
            .where("e.side = :side", "side", filter.side())
            .in("e.state", "states", filter.states())
            .where("e.party = :party", "party", filter.party())
            .where("e.tour = :tour", "tour", filter.tour())
            .where("e.due >= :dueFrom", "dueFrom", filter.dueFrom())
            .where("e.due <= :dueTo", "dueTo", filter.dueTo())
            .where("e.amount.currency = :currency", "currency", filter.currency());
    if (filter.booking() != null) {
      listing.where("e.booking = :booking", "booking", new BookingId(filter.booking()));
    }
    if (filter.overdue()) {
      listing
          .where("e.state in :unpaid", "unpaid", ItemState.UNPAID)
          .where("e.due < :today", "today", agency.today());
    }
    if (filter.owners() != null) {
      listing.where("e.owner is null or e.owner in :owners", "owners", filter.owners());
    }
    return listing;
  }

  /**
   * @throws NotFound when there is none of that id on that side
   */
  public OpenItem get(Side side, UUID id) {
    return store.read(em -> get(em, side, id));
  }

  /** An item entered by hand. */
  public OpenItem create(Caller caller, ItemDraft draft) {
    return store.write(caller, em -> ledger.charge(em, caller, draft));
  }

  /** Gives another date to pay by, and another description. The amount stays. */
  public OpenItem terms(
      Caller caller, Side side, UUID id, Version expected, LocalDate due, String description) {
    return store.write(
        caller,
        em -> {
          OpenItem item = get(em, side, id);
          expected.mustBe(item.version);
          refuseCancelled(item);
          if (item.origin() != Origin.HAND && !item.description().equals(description)) {
            throw new Conflict(AccountingError.NOT_BY_HAND);
          }
          item.terms(due, description);
          return item;
        });
  }

  /** Takes back what was entered by hand; what was paid for it becomes the party's credit. */
  public OpenItem cancel(Caller caller, Side side, UUID id, String reason) {
    return store.write(
        caller,
        em -> {
          OpenItem item = get(em, side, id);
          refuseCancelled(item);
          if (item.origin() != Origin.HAND) {
            throw new Conflict(AccountingError.NOT_BY_HAND);
          }
          ledger.cancel(em, caller, item, reason);
          return item;
        });
  }

  /** What pays the item now. */
  public List<ItemPayment> payments(Side side, UUID id) {
    return store.read(
        em -> {
          get(em, side, id);
          return settlement.ofItems(em, List.of(id)).stream()
              .map(each -> ItemPayment.of(em.find(Voucher.class, each.voucher()), each))
              .toList();
        });
  }

  /** What is unpaid, by currency. */
  public Map<String, Unpaid> unpaid(Side side, UUID party, Set<UserId> owners) {
    return store.read(
        em -> {
          Map<String, Unpaid> result = new TreeMap<>();
          for (Object[] row : sums(em, side, party, owners, null)) {
            String currency = (String) row[0];
            Money open = Moneys.of((BigDecimal) row[1], currency);
            result.put(currency, new Unpaid(open, open.minus(open), (Long) row[2], 0));
          }
          for (Object[] row : sums(em, side, party, owners, agency.today())) {
            String currency = (String) row[0];
            Unpaid all = result.get(currency);
            Money overdue = Moneys.of((BigDecimal) row[1], currency);
            result.put(currency, new Unpaid(all.open(), overdue, all.count(), (Long) row[2]));
          }
          return result;
        });
  }

  private static List<Object[]> sums(
      EntityManager em, Side side, UUID party, Collection<UserId> owners, LocalDate before) {
    String jpql =
        "select e.amount.currency, sum(e.amount.value - e.settled), count(e) from OpenItem e"
            + " where e.side = :side and e.state in :states"
            + (party == null ? "" : " and e.party = :party")
            + (owners == null ? "" : " and (e.owner is null or e.owner in :owners)")
            + (before == null ? "" : " and e.due < :before")
            + " group by e.amount.currency";
    TypedQuery<Object[]> query =
        em.createQuery(jpql, Object[].class)
            .setParameter("side", side)
            .setParameter("states", ItemState.UNPAID);
    if (party != null) {
      query.setParameter("party", party);
    }
    if (owners != null) {
      query.setParameter("owners", owners);
    }
    if (before != null) {
      query.setParameter("before", before);
    }
    return query.getResultList();
  }

  static OpenItem get(EntityManager em, Side side, UUID id) {
    OpenItem item = em.find(OpenItem.class, id);
    if (item == null || item.side() != side) {
      throw new NotFound(AccountingError.ITEM_NOT_FOUND);
    }
    return item;
  }

  private static void refuseCancelled(OpenItem item) {
    if (item.isCancelled()) {
      throw new Conflict(AccountingError.ALREADY_CANCELLED);
    }
  }
}
