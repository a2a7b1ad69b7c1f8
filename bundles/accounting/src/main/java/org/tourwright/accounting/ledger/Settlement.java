package org.tourwright.accounting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Component;

/**
 * Which money pays which item. Changes no balance: a party owes the same before and after. Called
 * within a transaction that has locked the account.
 */
@Component(service = Settlement.class)
public class Settlement {

  /** Lets a part of a voucher pay an item. */
  public void allocate(EntityManager em, Voucher voucher, OpenItem item, Money part, LocalDate on) {
    voucher.take(part);
    item.settle(part);
    em.persist(new Allocation(voucher.id(), item.id(), null, part, on));
  }

  /**
   * Lets what is left of a voucher pay the items, in their order.
   *
   * @return the items that got something
   */
  public List<OpenItem> allocate(
      EntityManager em, Voucher voucher, List<OpenItem> items, LocalDate on) {
    List<OpenItem> paid = new ArrayList<>();
    for (OpenItem item : items) {
      Money part = Moneys.min(voucher.remaining(), item.open());
      if (part.isPositive()) {
        allocate(em, voucher, item, part, on);
        paid.add(item);
      }
    }
    return paid;
  }

  /** Uses the party's credit up for a refund, oldest first; there is enough of it. */
  public void giveBack(EntityManager em, Voucher refund, LocalDate on) {
    Money rest = refund.worth();
    for (Voucher credit : credits(em, refund.party(), rest.getCurrencyUnit())) {
      Money part = Moneys.min(rest, credit.remaining());
      if (part.isPositive()) {
        credit.take(part);
        em.persist(new Allocation(credit.id(), null, refund.id(), part, on));
        rest = rest.minus(part);
      }
    }
    if (rest.isPositive()) {
      throw new IllegalStateException("No credit for " + rest + " of " + refund.number());
    }
  }

  /** Takes a part of what was paid for an item away from it, the latest first. */
  void free(EntityManager em, OpenItem item, Money part, LocalDate on) {
    Money rest = part;
    List<Allocation> latestFirst =
        active(em, "item", List.of(item.id())).stream()
            .sorted((a, b) -> b.id.compareTo(a.id))
            .toList();
    for (Allocation allocation : latestFirst) {
      if (!rest.isPositive()) {
        return;
      }
      Voucher voucher = em.find(Voucher.class, allocation.voucher);
      Money taken = Moneys.min(rest, allocation.amount());
      Money kept = allocation.amount().minus(taken);
      allocation.releasedOn = on;
      voucher.giveBack(taken);
      item.release(taken);
      if (kept.isPositive()) {
        em.persist(new Allocation(voucher.id(), item.id(), null, kept, allocation.on));
      }
      rest = rest.minus(taken);
    }
  }

  /** Ends everything that a voucher paid, or the credit that a refund used up. */
  void free(EntityManager em, Voucher voucher, LocalDate on) {
    for (Allocation allocation :
        active(em, voucher.refund() ? "refund" : "voucher", List.of(voucher.id()))) {
      allocation.releasedOn = on;
      em.find(Voucher.class, allocation.voucher).giveBack(allocation.amount());
      if (allocation.item != null) {
        em.find(OpenItem.class, allocation.item).release(allocation.amount());
      }
    }
  }

  /** The items that a voucher pays now. */
  public List<OpenItem> paidBy(EntityManager em, Voucher voucher) {
    return ofVouchers(em, List.of(voucher.id())).stream()
        .filter(allocation -> allocation.item != null)
        .map(allocation -> em.find(OpenItem.class, allocation.item))
        .distinct()
        .toList();
  }

  /** Whether a part of the voucher's money was given back. */
  public boolean isRefunded(EntityManager em, Voucher voucher) {
    return active(em, "voucher", List.of(voucher.id())).stream().anyMatch(a -> a.refund != null);
  }

  /** What of the party is unpaid in a currency, first due first. */
  public List<OpenItem> unpaid(EntityManager em, Party party, CurrencyUnit currency) {
    return em.createQuery(
            "select e from OpenItem e where e.side = :side and e.party = :party"
                + " and e.state in :states and e.amount.currency = :currency"
                + " order by e.due, e.number",
            OpenItem.class)
        .setParameter("side", party.side())
        .setParameter("party", party.id())
        .setParameter("states", ItemState.UNPAID)
        .setParameter("currency", currency.getCode())
        .getResultList();
  }

  /** The party's vouchers of which something is left, oldest first. */
  public List<Voucher> credits(EntityManager em, Party party, CurrencyUnit currency) {
    return em.createQuery(
            "select e from Voucher e where e.side = :side and e.party = :party"
                + " and e.worth.currency = :currency and e.remaining > 0"
                + " order by e.date, e.number",
            Voucher.class)
        .setParameter("side", party.side())
        .setParameter("party", party.id())
        .setParameter("currency", currency.getCode())
        .getResultList();
  }

  /** What vouchers pay now, oldest first. */
  public List<Allocation> ofVouchers(EntityManager em, Collection<UUID> vouchers) {
    return active(em, "voucher", vouchers);
  }

  /** What pays items now, oldest first. */
  public List<Allocation> ofItems(EntityManager em, Collection<UUID> items) {
    return active(em, "item", items);
  }

  private static List<Allocation> active(EntityManager em, String attribute, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select e from Allocation e where e."
                + attribute
                + " in :ids and e.releasedOn is null order by e.on, e.id",
            Allocation.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
