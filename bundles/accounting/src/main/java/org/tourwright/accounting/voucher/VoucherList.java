package org.tourwright.accounting.voucher;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.Allocation;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.PaymentMethod;
import org.tourwright.accounting.ledger.Settlement;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.ledger.Voucher;
import org.tourwright.accounting.ledger.VoucherKind;
import org.tourwright.accounting.ledger.VoucherState;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.persistence.Listing;

/** Reads receipts and payments. */
@Component(service = VoucherList.class)
public class VoucherList {

  private final AccountingStore store;
  private final Settlement settlement;

  /**
   * Which vouchers a list shows; null does not narrow it.
   *
   * @param credit true for those of which something is left
   */
  record Filter(
      VoucherKind kind,
      Side side,
      UUID party,
      VoucherState state,
      PaymentMethod method,
      LocalDate from,
      LocalDate to,
      boolean credit) {}

  @Activate
  public VoucherList(@Reference AccountingStore store, @Reference Settlement settlement) {
    this.store = store;
    this.settlement = settlement;
  }

  Page<VoucherView> list(Filter filter, PageRequest page) {
    return store.read(
        em -> {
          Listing<Voucher> listing =
              new Listing<>(Voucher.class)
                  .where("e.kind = :kind", "kind", filter.kind())
                  .where("e.side = :side", "side", filter.side())
                  .where("e.party = :party", "party", filter.party())
                  .where("e.state = :state", "state", filter.state())
                  .where("e.method = :method", "method", filter.method())
                  .where("e.date >= :from", "from", filter.from())
                  .where("e.date <= :to", "to", filter.to())
                  .contains("e.search", page.q())
                  .sortable("date", "e.date", LocalDate.class, Voucher::date)
                  .sortable("number", "e.number", String.class, Voucher::number)
                  .sortable("partyName", "e.partyName", String.class, Voucher::partyName)
                  .sortable("createdAt", "e.createdAt", Instant.class, Voucher::createdAt)
                  .sortable(
                      "amount",
                      "e.amount.value",
                      BigDecimal.class,
                      voucher -> voucher.amount().getAmount());
          if (filter.credit()) {
            listing.where("e.remaining > 0");
          }
          Page<Voucher> vouchers = listing.page(em, page, "-date", Voucher::id);
          Function<Voucher, VoucherView> view = views(em, vouchers.items());
          return vouchers.map(view);
        });
  }

  /**
   * @throws NotFound when there is none of that id and kind
   */
  VoucherView get(VoucherKind kind, UUID id) {
    return store.read(
        em -> {
          Voucher voucher = em.find(Voucher.class, id);
          if (voucher == null || voucher.kind() != kind) {
            throw new NotFound(AccountingError.VOUCHER_NOT_FOUND);
          }
          return views(em, List.of(voucher)).apply(voucher);
        });
  }

  private Function<Voucher, VoucherView> views(EntityManager em, List<Voucher> vouchers) {
    List<Allocation> all = settlement.ofVouchers(em, vouchers.stream().map(Voucher::id).toList());
    Map<UUID, OpenItem> items =
        byId(
            em,
            "select e from OpenItem e where e.id in :ids",
            OpenItem.class,
            all.stream().map(Allocation::item).filter(id -> id != null).distinct().toList(),
            OpenItem::id);
    Map<UUID, Voucher> refunds =
        byId(
            em,
            "select e from Voucher e where e.id in :ids",
            Voucher.class,
            all.stream().map(Allocation::refund).filter(id -> id != null).distinct().toList(),
            Voucher::id);
    Map<UUID, List<Allocation>> byVoucher =
        all.stream().collect(Collectors.groupingBy(Allocation::voucher));
    return voucher ->
        VoucherView.of(
            voucher,
            byVoucher.getOrDefault(voucher.id(), List.of()).stream()
                .map(
                    each ->
                        each.item() == null
                            ? refunded(refunds.get(each.refund()), each)
                            : paid(items.get(each.item()), each))
                .toList());
  }

  private static VoucherView.Paid paid(OpenItem item, Allocation allocation) {
    return new VoucherView.Paid(
        item.id(),
        item.number(),
        item.bookingNo() == null ? item.tourNo() : item.bookingNo(),
        item.line(),
        item.deposit(),
        item.description(),
        allocation.amount(),
        allocation.on());
  }

  private static VoucherView.Paid refunded(Voucher refund, Allocation allocation) {
    return new VoucherView.Paid(
        refund.id(),
        refund.number(),
        null,
        0,
        false,
        refund.note(),
        allocation.amount(),
        allocation.on());
  }

  private static <T> Map<UUID, T> byId(
      EntityManager em, String jpql, Class<T> type, List<UUID> ids, Function<T, UUID> id) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(jpql, type).setParameter("ids", ids).getResultList().stream()
            .collect(Collectors.toMap(id, each -> each));
  }
}
