package org.tourwright.accounting.voucher;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.ws.rs.core.Response;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.PaymentMethod;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.ledger.Voucher;
import org.tourwright.accounting.ledger.VoucherKind;
import org.tourwright.accounting.ledger.VoucherState;
import org.tourwright.accounting.print.FileAnswer;
import org.tourwright.accounting.voucher.VoucherInput.Share;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;

/** What receipts and payments have in common at the API; each kind knows its own vouchers only. */
public final class VoucherDesk {

  private final VoucherKind kind;
  private final String path;
  private final Vouchers vouchers;
  private final VoucherList list;
  private final VoucherPrint print;

  /**
   * @param path where the kind's vouchers are, such as {@code receipts}
   */
  public VoucherDesk(
      VoucherKind kind, String path, Vouchers vouchers, VoucherList list, VoucherPrint print) {
    this.kind = kind;
    this.path = path;
    this.vouchers = vouchers;
    this.list = list;
    this.print = print;
  }

  Page<VoucherView> list(
      PageRequest page,
      UUID customer,
      UUID supplier,
      VoucherState state,
      PaymentMethod method,
      LocalDate from,
      LocalDate to,
      boolean credit) {
    UUID party = customer == null ? supplier : customer;
    return list.list(
        new VoucherList.Filter(
            kind, Sides.of(customer, supplier), party, state, method, from, to, credit),
        page);
  }

  VoucherView get(UUID id) {
    return list.get(kind, id);
  }

  Response pay(Caller caller, Side side, VoucherInput input) {
    return created(vouchers.pay(caller, side, input));
  }

  Response refund(Caller caller, Side side, VoucherInput input) {
    return created(vouchers.refund(caller, side, input));
  }

  VoucherView allocate(Caller caller, UUID id, List<Share> shares) {
    vouchers.allocate(caller, this::isMine, id, shares);
    return get(id);
  }

  VoucherView reverse(Caller caller, UUID id, String reason) {
    vouchers.reverse(caller, this::isMine, id, reason);
    return get(id);
  }

  Response pdf(UUID id, String language) {
    VoucherView voucher = get(id);
    return FileAnswer.pdf(voucher.number(), print.pdf(voucher, language));
  }

  /** The shares with the names of their fields; null stays null. */
  static <A> List<Share> shares(
      List<A> allocations, Function<A, UUID> item, Function<A, Money> amount) {
    return allocations == null
        ? null
        : IntStream.range(0, allocations.size())
            .mapToObj(i -> share("allocations[" + i + "]", allocations.get(i), item, amount))
            .toList();
  }

  /** Without item and amount where the list has a hole; that is refused by its field. */
  private static <A> Share share(
      String field, A allocation, Function<A, UUID> item, Function<A, Money> amount) {
    return allocation == null
        ? new Share(field, null, null)
        : new Share(field, item.apply(allocation), amount.apply(allocation));
  }

  private boolean isMine(Voucher voucher) {
    return voucher.kind() == kind;
  }

  private Response created(Voucher voucher) {
    return Response.created(URI.create(path + "/" + voucher.id()))
        .entity(get(voucher.id()))
        .build();
  }
}
