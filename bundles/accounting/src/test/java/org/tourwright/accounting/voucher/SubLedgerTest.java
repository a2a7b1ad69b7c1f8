package org.tourwright.accounting.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tourwright.accounting.Office.TODAY;
import static org.tourwright.accounting.Office.deposit;
import static org.tourwright.accounting.Office.instalment;
import static org.tourwright.accounting.Office.usd;
import static org.tourwright.accounting.Office.vnd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.Office;
import org.tourwright.accounting.account.Accounts;
import org.tourwright.accounting.account.Statement;
import org.tourwright.accounting.ledger.ItemFilter;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.PaymentMethod;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.ledger.Voucher;
import org.tourwright.accounting.ledger.VoucherKind;
import org.tourwright.accounting.receivable.Debtors;
import org.tourwright.accounting.receivable.Receivables.NewReceivable;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.Stale;
import org.tourwright.core.operation.ReservationConfirmed;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.payment.BookingPaymentChanged;
import org.tourwright.core.user.UserId;

/** What is owed and paid, from the booking to the statement, with figures checked by hand. */
class SubLedgerTest {

  private static final LocalDate DEPOSIT_DUE = LocalDate.of(2026, 11, 25);
  private static final LocalDate REST_DUE = LocalDate.of(2026, 12, 10);

  private Office office;
  private CustomerId lan;
  private Booking booking;

  @BeforeEach
  void openTheOffice() {
    office = new Office();
    lan = office.customer("Nguyễn Thị Lan");
    booking = office.booking(lan, vnd(15_990_000), new UserId(UUID.randomUUID()));
  }

  @Test
  void instalmentsBecomeReceivablesOnce() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    confirm(vnd(4_797_000), vnd(11_193_000));

    assertThat(receivables())
        .extracting(OpenItem::number, OpenItem::amount, OpenItem::due, OpenItem::state)
        .containsExactly(
            row("AR-2026-00001", vnd(4_797_000), DEPOSIT_DUE, ItemState.OPEN),
            row("AR-2026-00002", vnd(11_193_000), REST_DUE, ItemState.OPEN));
    assertThat(balance(lan).balance()).isEqualTo(vnd(15_990_000));
    assertThat(statement(lan).lines()).hasSize(2);
  }

  @Test
  void knowsWhoOwesOrPaidSomething() {
    Debtors debtors = new Debtors(office.store);
    CustomerId binh = office.customer("Trần Văn Bình");
    List<CustomerId> both = List.of(lan, binh);
    assertThat(debtors.inUse(both)).isEmpty();

    pay(vnd(5_000_000));
    assertThat(debtors.inUse(both)).containsExactly(lan);

    office.bookings.stands(
        office.caller, office.booking(binh, vnd(1), new UserId(UUID.randomUUID())), List.of());
    assertThat(debtors.inUse(both)).containsExactlyInAnyOrder(lan, binh);
  }

  @Test
  void withoutInstalmentsTheWholeTotalIsDueOnTheFirstDay() {
    office.bookings.stands(office.caller, booking, List.of());

    assertThat(receivables())
        .extracting(OpenItem::amount, OpenItem::due)
        .containsExactly(row(vnd(15_990_000), booking.start()));
  }

  @Test
  void aReceiptPaysTheOldestFirstAndTheRestStaysAsCredit() {
    confirm(vnd(4_797_000), vnd(11_193_000));

    VoucherView first = pay(vnd(5_000_000));

    assertThat(first.number()).isEqualTo("PT-2026-00001");
    assertThat(first.allocations())
        .extracting(VoucherView.Paid::amount)
        .containsExactly(vnd(4_797_000), vnd(203_000));
    assertThat(receivables())
        .extracting(OpenItem::state)
        .containsExactly(ItemState.PAID, ItemState.PARTLY_PAID);
    assertThat(news()).containsExactly(new BookingPaymentChanged(booking.id(), lan, true, false));

    VoucherView second = pay(vnd(11_000_000));

    assertThat(second.unallocated()).isEqualTo(vnd(10_000));
    assertThat(news().get(1).fullyPaid()).isTrue();
    // 15,990,000 charged, 16,000,000 paid
    assertThat(balance(lan).balance()).isEqualTo(vnd(-10_000));
    assertThat(balance(lan).credit()).isEqualTo(vnd(10_000));
    assertThat(balance(lan).open()).isEqualTo(vnd(0));
  }

  @Test
  void moreThanIsOpenIsRefusedAndNothingIsPosted() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    OpenItem item = receivables().get(0);

    assertThatThrownBy(() -> pay(vnd(5_000_000), share(item, vnd(4_797_001))))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal ->
                assertThat(refusal.errors().get(0).code())
                    .isEqualTo(AccountingError.OVER_ALLOCATED));
    assertThatThrownBy(() -> pay(vnd(4_000_000), share(item, vnd(4_000_001))))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal ->
                assertThat(refusal.errors().get(0).code())
                    .isEqualTo(AccountingError.MORE_THAN_PAID));
    assertThat(balance(lan).paid()).isEqualTo(vnd(0));
    assertThat(receivables()).extracting(OpenItem::state).containsOnly(ItemState.OPEN);
  }

  @Test
  void anothersReceivableCannotBePaid() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    CustomerId other = office.customer("Trần Văn Bình");
    OpenItem item = receivables().get(0);
    VoucherInput input = input(other.value(), vnd(10), List.of(share(item, vnd(10))));

    assertThatThrownBy(() -> office.vouchers.pay(office.caller, Side.CUSTOMER, input))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aForeignCurrencyNeedsARate() {
    confirm(vnd(4_797_000), vnd(11_193_000));

    assertThatThrownBy(() -> pay(usd("200.00")))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal -> {
              assertThat(refusal.errors().get(0).code()).isEqualTo(AccountingError.RATE_REQUIRED);
              assertThat(refusal.errors().get(0).arguments())
                  .containsEntry("from", "USD")
                  .containsEntry("to", "VND");
            });

    VoucherInput input =
        new VoucherInput(
            lan.value(),
            TODAY,
            usd("200.00"),
            PaymentMethod.CASH,
            null,
            null,
            new BigDecimal("26345.5"),
            null,
            null);
    VoucherView paid = shown(office.vouchers.pay(office.caller, Side.CUSTOMER, input));

    // 200.00 USD at 26,345.5 = 5,269,100 VND
    assertThat(paid.amount()).isEqualTo(usd("200.00"));
    assertThat(paid.worth()).isEqualTo(vnd(5_269_100));
    assertThat(balance(lan).balance()).isEqualTo(vnd(10_720_900));
  }

  @Test
  void aReversedReceiptOpensWhatItPaid() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    VoucherView paid = pay(vnd(5_000_000));

    office.vouchers.reverse(office.caller, any -> true, paid.id(), "Chuyển khoản bị hoàn");

    assertThat(receivables()).extracting(OpenItem::state).containsOnly(ItemState.OPEN);
    assertThat(balance(lan).balance()).isEqualTo(vnd(15_990_000));
    assertThat(statement(lan).lines())
        .extracting(Statement.Line::balance)
        .containsExactly(vnd(4_797_000), vnd(15_990_000), vnd(10_990_000), vnd(15_990_000));
    assertThatThrownBy(
            () -> office.vouchers.reverse(office.caller, any -> true, paid.id(), "again"))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aChangedBookingLeavesWhatIsPaid() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    pay(vnd(4_797_000));

    change(vnd(13_000_000), vnd(3_900_000), vnd(9_100_000));

    // The deposit keeps the 4,797,000 that were paid; the rest is 13,000,000 - 4,797,000.
    assertThat(receivables())
        .extracting(OpenItem::amount, OpenItem::open)
        .containsExactly(row(vnd(4_797_000), vnd(0)), row(vnd(8_203_000), vnd(8_203_000)));
    assertThat(balance(lan).balance()).isEqualTo(vnd(8_203_000));
  }

  @Test
  void whatWasPaidBeyondTheNewTotalIsCredit() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    pay(vnd(15_990_000));

    change(vnd(13_000_000), vnd(3_900_000), vnd(9_100_000));

    assertThat(receivables()).extracting(OpenItem::state).containsOnly(ItemState.PAID);
    assertThat(balance(lan).credit()).isEqualTo(vnd(2_990_000));
    assertThat(balance(lan).balance()).isEqualTo(vnd(-2_990_000));
  }

  @Test
  void aCancelledBookingLeavesCreditThatCanBeKeptAndGivenBack() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    VoucherView receipt = pay(vnd(4_797_000));
    office.bookings.cancelled(office.caller, booking.id(), "Khách ốm");
    office.bookings.cancelled(office.caller, booking.id(), "Khách ốm");
    confirm(vnd(4_797_000), vnd(11_193_000));

    assertThat(receivables()).extracting(OpenItem::state).containsOnly(ItemState.CANCELLED);
    assertThat(balance(lan).credit()).isEqualTo(vnd(4_797_000));

    // The agency keeps 1,500,000 and gives 3,297,000 back.
    office.receivables.create(
        office.caller, new NewReceivable(lan, booking.id(), "Phí hủy tour", TODAY, vnd(1_500_000)));
    office.vouchers.allocate(office.caller, any -> true, receipt.id(), null);
    assertThatThrownBy(() -> refund(vnd(3_297_001))).isInstanceOf(Invalid.class);
    Voucher refund = refund(vnd(3_297_000));

    assertThat(refund.number()).isEqualTo("PC-2026-00001");
    assertThat(refund.kind()).isEqualTo(VoucherKind.PAYMENT);
    assertThat(balance(lan).balance()).isEqualTo(vnd(0));
    assertThat(balance(lan).credit()).isEqualTo(vnd(0));
    assertThatThrownBy(() -> office.vouchers.reverse(office.caller, any -> true, receipt.id(), "x"))
        .isInstanceOf(Conflict.class);

    office.vouchers.reverse(office.caller, any -> true, refund.id(), "Sai tài khoản");
    assertThat(balance(lan).credit()).isEqualTo(vnd(3_297_000));
  }

  @Test
  void aReservationIsOnePayableOfTheCostToldLast() {
    UUID supplier = UUID.randomUUID();
    UUID reservation = UUID.randomUUID();
    UUID tour = UUID.randomUUID();
    reserve(reservation, supplier, tour, vnd(6_000_000));
    reserve(reservation, supplier, tour, vnd(6_000_000));
    reserve(reservation, supplier, tour, vnd(6_600_000));
    paySupplier(supplier, vnd(6_600_000));

    reserve(reservation, supplier, tour, vnd(6_100_000));

    assertThat(payables())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.number()).isEqualTo("AP-2026-00001");
              assertThat(item.amount()).isEqualTo(vnd(6_100_000));
              assertThat(item.state()).isEqualTo(ItemState.PAID);
            });
    assertThat(supplierBalance(supplier).credit()).isEqualTo(vnd(500_000));

    office.reservations.cancelled(office.caller, reservation);

    assertThat(payables()).extracting(OpenItem::state).containsExactly(ItemState.CANCELLED);
    assertThat(supplierBalance(supplier).balance()).isEqualTo(vnd(-6_600_000));

    reserve(reservation, supplier, tour, vnd(6_100_000));
    assertThat(payables()).extracting(OpenItem::state).containsExactly(ItemState.OPEN);
    assertThat(supplierBalance(supplier).balance()).isEqualTo(vnd(-500_000));
  }

  @Test
  void anotherCurrencyIsAnotherPayable() {
    UUID supplier = UUID.randomUUID();
    UUID reservation = UUID.randomUUID();
    reserve(reservation, supplier, UUID.randomUUID(), vnd(6_000_000));
    reserve(reservation, supplier, UUID.randomUUID(), usd("240.00"));

    assertThat(payables())
        .extracting(OpenItem::amount, OpenItem::state)
        .containsExactlyInAnyOrder(
            row(vnd(6_000_000), ItemState.CANCELLED), row(usd("240.00"), ItemState.OPEN));
    assertThat(office.accounts.balances(Side.SUPPLIER, supplier, null, true, page()).items())
        .extracting(Accounts.Balance::balance)
        .containsExactly(usd("240.00"));
  }

  @Test
  void overdueIsJudgedByTheAgencysDay() {
    confirm(vnd(4_797_000), vnd(11_193_000));

    assertThat(overdue()).isEmpty();
    office.itIs(DEPOSIT_DUE);
    assertThat(overdue()).isEmpty();
    office.itIs(DEPOSIT_DUE.plusDays(1));
    assertThat(overdue()).extracting(OpenItem::amount).containsExactly(vnd(4_797_000));
    assertThat(office.items.unpaid(Side.CUSTOMER, null, null).get("VND").overdue())
        .isEqualTo(vnd(4_797_000));
    assertThat(office.ageing.page(Side.CUSTOMER, PageRequest.first(1)).items())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.partyName()).isEqualTo("Nguyễn Thị Lan");
              assertThat(row.days30()).isEqualTo(vnd(4_797_000));
              assertThat(row.notDue()).isEqualTo(vnd(11_193_000));
            });
    assertThat(office.ageing.totals(Side.CUSTOMER).items().get(0).total())
        .isEqualTo(vnd(15_990_000));
    assertThat(office.ageing.all(Side.CUSTOMER, null).get(0).days30()).isEqualTo(vnd(4_797_000));
    assertThat(office.ageing.page(Side.SUPPLIER, PageRequest.first(1)).items()).isEmpty();
  }

  @Test
  void salespeopleSeeTheirOwn() {
    confirm(vnd(4_797_000), vnd(11_193_000));

    assertThat(list(false, Set.of(booking.salesperson()))).hasSize(2);
    assertThat(list(false, Set.of(new UserId(UUID.randomUUID())))).isEmpty();
  }

  @Test
  void theStatementOfAPeriodBeginsWithWhatWasBefore() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    office.itIs(TODAY.plusDays(5));
    pay(vnd(4_797_000));

    List<Statement> later =
        office.accounts.statements(
            Side.CUSTOMER, lan.value(), null, TODAY.plusDays(1), TODAY.plusDays(10));

    assertThat(later)
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.opening()).isEqualTo(vnd(15_990_000));
              assertThat(statement.debit()).isEqualTo(vnd(0));
              assertThat(statement.credit()).isEqualTo(vnd(4_797_000));
              assertThat(statement.closing()).isEqualTo(vnd(11_193_000));
              assertThat(statement.lines()).hasSize(1);
            });
    assertThat(statement(lan).closing()).isEqualTo(vnd(11_193_000));
  }

  @Test
  void onlyWhatWasEnteredByHandIsCancelledByHand() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    OpenItem ofBooking = receivables().get(0);
    OpenItem byHand =
        office.receivables.create(
            office.caller, new NewReceivable(lan, null, "Visa", TODAY, vnd(900_000)));

    office.items.cancel(office.caller, Side.CUSTOMER, byHand.id(), "Nhập nhầm");

    assertThat(balance(lan).balance()).isEqualTo(vnd(15_990_000));
    assertThatThrownBy(() -> office.items.cancel(office.caller, Side.CUSTOMER, ofBooking.id(), "x"))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aLaterDateToPayByNeedsTheCurrentVersion() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    OpenItem item = receivables().get(0);
    LocalDate later = DEPOSIT_DUE.plusDays(7);

    OpenItem changed =
        office.items.terms(
            office.caller,
            Side.CUSTOMER,
            item.id(),
            new Version(item.version()),
            later,
            item.description());

    assertThat(changed.due()).isEqualTo(later);
    assertThatThrownBy(
            () ->
                office.items.terms(
                    office.caller,
                    Side.CUSTOMER,
                    item.id(),
                    new Version(item.version()),
                    later,
                    item.description()))
        .isInstanceOf(Stale.class);
  }

  @Test
  void theDateThatWasAgreedStays() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    OpenItem item = receivables().get(0);
    LocalDate agreed = DEPOSIT_DUE.plusDays(7);
    office.items.terms(
        office.caller,
        Side.CUSTOMER,
        item.id(),
        new Version(item.version()),
        agreed,
        item.description());

    change(vnd(16_000_000), vnd(4_807_000), vnd(11_193_000));

    assertThat(receivables())
        .extracting(OpenItem::amount, OpenItem::due)
        .containsExactlyInAnyOrder(row(vnd(4_807_000), agreed), row(vnd(11_193_000), REST_DUE));
  }

  @Test
  void aSupplierIsPaidWhenOperationsSaysSo() {
    LocalDate due = LocalDate.of(2027, 1, 21);
    reserve(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), vnd(6_000_000), due);

    assertThat(payables()).extracting(OpenItem::due).containsExactly(due);
  }

  @Test
  void theRestIsAllocatedAsCarefullyAsAtFirst() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    VoucherView receipt = pay(vnd(15_990_000), share(receivables().get(0), vnd(1_000)));
    OpenItem item = receivables().get(1);

    refusedToAllocate(receipt, share(item, vnd(-5)));
    refusedToAllocate(receipt, share(item, vnd(0)));
    refusedToAllocate(receipt, share(item, vnd(10)), share(item, vnd(10)));
    refusedToAllocate(receipt, share(item, usd("1.00")));
    refusedToAllocate(receipt, new VoucherInput.Share("allocations[0]", null, vnd(1)));
    refusedToAllocate(receipt, new VoucherInput.Share("allocations[0]", item.id(), null));
    assertThat(
            VoucherDesk.<VoucherInput.Share>shares(
                java.util.Collections.singletonList(null),
                VoucherInput.Share::item,
                VoucherInput.Share::amount))
        .containsExactly(new VoucherInput.Share("allocations[0]", null, null));
    assertThat(office.voucherList.get(receipt.kind(), receipt.id()).unallocated())
        .isEqualTo(vnd(15_989_000));
  }

  private void refusedToAllocate(VoucherView receipt, VoucherInput.Share... shares) {
    assertThatThrownBy(
            () ->
                office.vouchers.allocate(office.caller, any -> true, receipt.id(), List.of(shares)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void howFarABookingIsPaidIsTakenBackToo() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    VoucherView deposit = pay(vnd(4_797_000));
    pay(vnd(11_193_000));
    change(vnd(16_000_000), vnd(4_797_000), vnd(11_203_000));
    office.vouchers.reverse(office.caller, any -> true, deposit.id(), "Chuyển khoản bị hoàn");

    assertThat(news())
        .containsExactly(
            new BookingPaymentChanged(booking.id(), lan, true, false),
            new BookingPaymentChanged(booking.id(), lan, true, true),
            new BookingPaymentChanged(booking.id(), lan, true, false),
            new BookingPaymentChanged(booking.id(), lan, false, false));
  }

  @Test
  void withoutADepositOnlyTheWholeCounts() {
    office.bookings.stands(office.caller, booking, List.of());
    pay(vnd(1_000_000));
    assertThat(news()).isEmpty();

    pay(vnd(14_990_000));
    assertThat(news()).containsExactly(new BookingPaymentChanged(booking.id(), lan, true, true));
  }

  @Test
  void whoPaysACancellationFeeHasNotPaidATour() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    office.bookings.cancelled(office.caller, booking.id(), "Khách ốm");
    office.receivables.create(
        office.caller, new NewReceivable(lan, booking.id(), "Phí hủy tour", TODAY, vnd(1_500_000)));
    pay(vnd(1_500_000));

    assertThat(news()).isEmpty();
  }

  @Test
  void aLongReasonToCancelIsCutWhereItIsKept() {
    confirm(vnd(4_797_000), vnd(11_193_000));

    office.bookings.cancelled(office.caller, booking.id(), "x".repeat(800));

    assertThat(receivables()).extracting(OpenItem::cancelReason).containsOnly("x".repeat(500));
  }

  @Test
  void anOldDocumentDoesNotBringAnOldNameBack() {
    confirm(vnd(4_797_000), vnd(11_193_000));
    VoucherView receipt = pay(vnd(5_000_000));
    office.renamed(lan, "Nguyễn Thị Lan Anh");
    pay(vnd(1_000_000));
    assertThat(balance(lan).partyName()).isEqualTo("Nguyễn Thị Lan Anh");

    office.vouchers.reverse(office.caller, any -> true, receipt.id(), "Chuyển khoản bị hoàn");

    assertThat(balance(lan).partyName()).isEqualTo("Nguyễn Thị Lan Anh");
  }

  private void confirm(Money deposit, Money rest) {
    office.bookings.stands(office.caller, booking, plan(deposit, rest));
  }

  private void change(Money total, Money deposit, Money rest) {
    office.bookings.stands(office.caller, Office.withTotal(booking, total), plan(deposit, rest));
  }

  private static List<Instalment> plan(Money deposit, Money rest) {
    return List.of(deposit(DEPOSIT_DUE, deposit), instalment(2, REST_DUE, rest));
  }

  private void reserve(UUID reservation, UUID supplier, UUID tour, Money cost) {
    reserve(reservation, supplier, tour, cost, null);
  }

  private void reserve(UUID reservation, UUID supplier, UUID tour, Money cost, LocalDate due) {
    office.reservations.confirmed(
        office.caller,
        new ReservationConfirmed(
            reservation,
            tour,
            "OP-2026-00017",
            "Hà Nội – Hạ Long 3N2Đ",
            supplier,
            "Khách sạn Hạ Long",
            ServiceKind.HOTEL,
            "2 phòng đôi, 2 đêm",
            LocalDate.of(2026, 12, 20),
            cost,
            due));
  }

  private VoucherView pay(Money amount, VoucherInput.Share... shares) {
    List<VoucherInput.Share> given = shares.length == 0 ? null : List.of(shares);
    return shown(
        office.vouchers.pay(office.caller, Side.CUSTOMER, input(lan.value(), amount, given)));
  }

  private void paySupplier(UUID supplier, Money amount) {
    office.vouchers.pay(office.caller, Side.SUPPLIER, input(supplier, amount, null));
  }

  private Voucher refund(Money amount) {
    return office.vouchers.refund(office.caller, Side.CUSTOMER, input(lan.value(), amount, null));
  }

  private VoucherInput input(UUID party, Money amount, List<VoucherInput.Share> shares) {
    return new VoucherInput(
        party,
        office.ledger.today(),
        amount,
        PaymentMethod.BANK,
        "FT26326",
        null,
        null,
        null,
        shares);
  }

  private static VoucherInput.Share share(OpenItem item, Money amount) {
    return new VoucherInput.Share("allocations[0]", item.id(), amount);
  }

  private VoucherView shown(Voucher voucher) {
    return office.voucherList.get(voucher.kind(), voucher.id());
  }

  private List<BookingPaymentChanged> news() {
    return office.published.stream().map(BookingPaymentChanged.class::cast).toList();
  }

  private List<OpenItem> receivables() {
    return list(false, null);
  }

  private List<OpenItem> overdue() {
    return list(true, null);
  }

  private List<OpenItem> list(boolean overdue, Set<UserId> owners) {
    return office
        .items
        .list(
            new ItemFilter(
                Side.CUSTOMER, null, overdue, null, null, null, null, null, null, owners),
            page())
        .items();
  }

  private List<OpenItem> payables() {
    return office
        .items
        .list(
            new ItemFilter(Side.SUPPLIER, null, false, null, null, null, null, null, null, null),
            page())
        .items();
  }

  private Accounts.Balance balance(CustomerId customer) {
    return office
        .accounts
        .balances(Side.CUSTOMER, customer.value(), "VND", false, page())
        .items()
        .get(0);
  }

  private Accounts.Balance supplierBalance(UUID supplier) {
    return office.accounts.balances(Side.SUPPLIER, supplier, "VND", false, page()).items().get(0);
  }

  private Statement statement(CustomerId customer) {
    return office.accounts.statements(Side.CUSTOMER, customer.value(), null, null, null).get(0);
  }

  private static PageRequest page() {
    return PageRequest.first(50);
  }

  private static Tuple row(Object... values) {
    return Tuple.tuple(values);
  }
}
