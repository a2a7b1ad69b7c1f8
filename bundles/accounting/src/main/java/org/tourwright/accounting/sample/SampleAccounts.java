package org.tourwright.accounting.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.ItemFilter;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.OpenItems;
import org.tourwright.accounting.ledger.PaymentMethod;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.receivable.Receivables;
import org.tourwright.accounting.receivable.Receivables.NewReceivable;
import org.tourwright.accounting.voucher.VoucherInput;
import org.tourwright.accounting.voucher.VoucherInput.Share;
import org.tourwright.accounting.voucher.Vouchers;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.sample.SampleAgency;
import org.tourwright.core.sample.SampleContributor;
import org.tourwright.core.user.Caller;

/**
 * Pays what was due: customers mostly in time, some late, some not at all; suppliers a week after
 * their service.
 */
@Component(service = SampleContributor.class)
public class SampleAccounts implements SampleContributor {

  private static final int ORDER = 50;
  private static final Comparator<OpenItem> IN_STORY_ORDER =
      Comparator.comparing(OpenItem::due)
          .thenComparing(item -> item.party().name())
          .thenComparing(item -> item.amount().getAmount())
          .thenComparing(OpenItem::number);

  private final SampleBookings bookings;
  private final Receivables receivables;
  private final OpenItems items;
  private final Vouchers vouchers;

  @Activate
  public SampleAccounts(
      @Reference SampleBookings bookings,
      @Reference Receivables receivables,
      @Reference OpenItems items,
      @Reference Vouchers vouchers) {
    this.bookings = bookings;
    this.receivables = receivables;
    this.items = items;
    this.vouchers = vouchers;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void contribute(Caller caller, SampleAgency agency) {
    if (bookings.bringIn(caller, agency) == 0) {
      chargeByHand(caller, agency);
    }
    RandomGenerator customers = agency.random("accounting.receipts");
    for (OpenItem item : unpaid(Side.CUSTOMER, agency.today().plusDays(5))) {
      collect(caller, agency.today(), customers, item);
    }
    RandomGenerator suppliers = agency.random("accounting.payments");
    for (OpenItem item : unpaid(Side.SUPPLIER, agency.today().minusDays(1))) {
      payOut(caller, agency.today(), suppliers, item);
    }
  }

  /** Without the sales department there are at least some receivables to look at. */
  private void chargeByHand(Caller caller, SampleAgency agency) {
    RandomGenerator random = agency.random("accounting.by-hand");
    List<CustomerId> customers = agency.customerIds();
    String[] services = {"Làm visa", "Vé máy bay", "Thuê xe 16 chỗ", "Bảo hiểm du lịch"};
    for (int i = 0; i < customers.size() / 10; i++) {
      long thousands = 500L + random.nextInt(9500);
      receivables.create(
          caller,
          new NewReceivable(
              customers.get(i * 10),
              null,
              services[random.nextInt(services.length)],
              agency.today().plusDays(random.nextInt(-100, 30)),
              Money.ofMajor(CurrencyUnit.of("VND"), thousands * 1000)));
    }
  }

  private void collect(Caller caller, LocalDate today, RandomGenerator random, OpenItem item) {
    int chance = random.nextInt(100);
    int late = random.nextInt(-4, 6);
    PaymentMethod method =
        switch (random.nextInt(10)) {
          case 0, 1 -> PaymentMethod.CASH;
          case 2 -> PaymentMethod.CARD;
          default -> PaymentMethod.BANK;
        };
    String reference = "FT%08d".formatted(random.nextInt(100_000_000));
    boolean longDue = item.due().isBefore(today.minusDays(30));
    boolean due = item.due().isBefore(today);
    int pays = longDue ? 95 : due ? 80 : 20;
    if (chance >= pays) {
      return;
    }
    // A few pay only a part.
    boolean part = chance < 4 && item.amount().getAmountMajorLong() > 2_000_000;
    Money amount = part ? half(item.open()) : item.open();
    LocalDate paid = item.due().plusDays(late);
    pay(caller, Side.CUSTOMER, item, amount, paid.isAfter(today) ? today : paid, method, reference);
  }

  private void payOut(Caller caller, LocalDate today, RandomGenerator random, OpenItem item) {
    int days = random.nextInt(2, 12);
    String reference = "UNC%06d".formatted(random.nextInt(1_000_000));
    LocalDate paid = item.due().plusDays(days);
    if (random.nextInt(100) < 92 && !paid.isAfter(today)) {
      pay(caller, Side.SUPPLIER, item, item.open(), paid, PaymentMethod.BANK, reference);
    }
  }

  private void pay(
      Caller caller,
      Side side,
      OpenItem item,
      Money amount,
      LocalDate date,
      PaymentMethod method,
      String reference) {
    vouchers.pay(
        caller,
        side,
        new VoucherInput(
            item.party().id(),
            date,
            amount,
            method,
            method == PaymentMethod.CASH ? null : reference,
            null,
            null,
            null,
            List.of(new Share("allocations[0]", item.id(), amount))));
  }

  private static Money half(Money money) {
    return Money.ofMajor(money.getCurrencyUnit(), money.getAmountMajorLong() / 2);
  }

  private List<OpenItem> unpaid(Side side, LocalDate dueUntil) {
    ItemFilter filter =
        new ItemFilter(side, ItemState.UNPAID, false, null, null, null, null, dueUntil, null, null);
    Function<String, Page<OpenItem>> read =
        after -> items.list(filter, new PageRequest(PageRequest.LARGEST, after, "due", null));
    List<OpenItem> all = new ArrayList<>();
    Page<OpenItem> page = read.apply(null);
    all.addAll(page.items());
    while (page.next() != null) {
      page = read.apply(page.next());
      all.addAll(page.items());
    }
    return all.stream().sorted(IN_STORY_ORDER).toList();
  }
}
