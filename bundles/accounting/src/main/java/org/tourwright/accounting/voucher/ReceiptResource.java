package org.tourwright.accounting.voucher;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
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
import org.tourwright.core.user.Requires;

/** Money that came in (phiếu thu). */
@Path("/receipts")
@Produces("application/json")
@Consumes("application/json")
public class ReceiptResource {

  private static final String READ = "accounting:receipt:read";
  private static final String WRITE = "accounting:receipt:write";
  private static final String REVERSE = "accounting:receipt:reverse";
  private static final VoucherKind KIND = VoucherKind.RECEIPT;

  private final Vouchers vouchers;
  private final VoucherList list;
  private final VoucherPrint print;

  /** A part of a receipt for one receivable. */
  public record Allocation(UUID receivable, Money amount) {}

  /**
   * A receipt from a customer; see {@link VoucherInput} for the fields.
   *
   * @param allocations null for the oldest due first, empty to keep all as credit
   */
  public record NewReceipt(
      UUID customer,
      LocalDate date,
      Money amount,
      PaymentMethod method,
      String reference,
      String note,
      BigDecimal exchangeRate,
      String accountCurrency,
      List<Allocation> allocations) {}

  /** Credit that a supplier gives back. */
  public record NewRefund(
      UUID supplier,
      LocalDate date,
      Money amount,
      PaymentMethod method,
      String reference,
      String note) {}

  /** Which receivables get the rest; null for the oldest due first. */
  public record Allocations(List<Allocation> allocations) {}

  /** Why a receipt is taken back. */
  public record Reason(String reason) {}

  public ReceiptResource(Vouchers vouchers, VoucherList list, VoucherPrint print) {
    this.vouchers = vouchers;
    this.list = list;
    this.print = print;
  }

  @GET
  @Requires(READ)
  public Page<VoucherView> list(
      @Context PageRequest page,
      @QueryParam("customer") UUID customer,
      @QueryParam("supplier") UUID supplier,
      @QueryParam("state") VoucherState state,
      @QueryParam("method") PaymentMethod method,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("credit") boolean credit) {
    return list.list(
        new VoucherList.Filter(
            KIND,
            Sides.of(customer, supplier),
            customer == null ? supplier : customer,
            state,
            method,
            from,
            to,
            credit),
        page);
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public VoucherView get(@PathParam("id") UUID id) {
    return list.get(KIND, id);
  }

  @POST
  @Requires(WRITE)
  public Response create(@Context Caller caller, NewReceipt given) {
    VoucherInput input =
        new VoucherInput(
            given.customer(),
            given.date(),
            given.amount(),
            given.method(),
            given.reference(),
            given.note(),
            given.exchangeRate(),
            given.accountCurrency(),
            shares(given.allocations()));
    return created(vouchers.pay(caller, Side.CUSTOMER, input));
  }

  /** A supplier gives credit back. */
  @POST
  @Path("/refunds")
  @Requires(WRITE)
  public Response refund(@Context Caller caller, NewRefund given) {
    VoucherInput input =
        new VoucherInput(
            given.supplier(),
            given.date(),
            given.amount(),
            given.method(),
            given.reference(),
            given.note(),
            null,
            null,
            null);
    return created(vouchers.refund(caller, Side.SUPPLIER, input));
  }

  /** Lets what is left of a receipt pay receivables. */
  @POST
  @Path("/{id}/allocations")
  @Requires(WRITE)
  public VoucherView allocate(@Context Caller caller, @PathParam("id") UUID id, Allocations given) {
    vouchers.allocate(caller, voucher -> voucher.kind() == KIND, id, shares(given.allocations()));
    return list.get(KIND, id);
  }

  @POST
  @Path("/{id}/reverse")
  @Requires(REVERSE)
  public VoucherView reverse(@Context Caller caller, @PathParam("id") UUID id, Reason given) {
    vouchers.reverse(caller, voucher -> voucher.kind() == KIND, id, given.reason());
    return list.get(KIND, id);
  }

  /**
   * The receipt as PDF.
   *
   * @param language en, vi or zh; null for the customer's
   */
  @GET
  @Path("/{id}/pdf")
  @Produces("application/pdf")
  @Requires(READ)
  public Response pdf(@PathParam("id") UUID id, @QueryParam("language") String language) {
    VoucherView voucher = list.get(KIND, id);
    return FileAnswer.pdf(voucher.number(), print.pdf(voucher, language));
  }

  private Response created(Voucher voucher) {
    return Response.created(URI.create("receipts/" + voucher.id()))
        .entity(list.get(KIND, voucher.id()))
        .build();
  }

  private static List<Share> shares(List<Allocation> allocations) {
    return allocations == null
        ? null
        : IntStream.range(0, allocations.size())
            .mapToObj(
                i ->
                    new Share(
                        "allocations[" + i + "]",
                        allocations.get(i).receivable(),
                        allocations.get(i).amount()))
            .toList();
  }
}
