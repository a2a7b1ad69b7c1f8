package org.tourwright.accounting.voucher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.tourwright.accounting.ledger.VoucherKind;
import org.tourwright.accounting.ledger.VoucherState;
import org.tourwright.accounting.voucher.VoucherInput.Share;
import org.tourwright.core.page.Makes;
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

  private final VoucherDesk desk;

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
    desk = new VoucherDesk(VoucherKind.RECEIPT, "receipts", vouchers, list, print);
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
    return desk.list(page, customer, supplier, state, method, from, to, credit);
  }

  @GET
  @Path("/{id}")
  @Requires(READ)
  public VoucherView get(@PathParam("id") UUID id) {
    return desk.get(id);
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
    return desk.pay(caller, Side.CUSTOMER, input);
  }

  /** A supplier gives credit back. */
  @POST
  @Path("/refunds")
  @Requires(WRITE)
  @Makes(VoucherView.class)
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
    return desk.refund(caller, Side.SUPPLIER, input);
  }

  /** Lets what is left of a receipt pay receivables. */
  @POST
  @Path("/{id}/allocations")
  @Requires(WRITE)
  public VoucherView allocate(@Context Caller caller, @PathParam("id") UUID id, Allocations given) {
    return desk.allocate(caller, id, shares(given.allocations()));
  }

  @POST
  @Path("/{id}/reverse")
  @Requires(REVERSE)
  public VoucherView reverse(@Context Caller caller, @PathParam("id") UUID id, Reason given) {
    return desk.reverse(caller, id, given.reason());
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
    return desk.pdf(id, language);
  }

  private static List<Share> shares(List<Allocation> allocations) {
    return VoucherDesk.shares(allocations, Allocation::receivable, Allocation::amount);
  }
}
