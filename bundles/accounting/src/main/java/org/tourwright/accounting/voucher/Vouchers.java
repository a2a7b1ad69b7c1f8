package org.tourwright.accounting.voucher;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.Ledger;
import org.tourwright.accounting.ledger.NewVoucher;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.Party;
import org.tourwright.accounting.ledger.Settlement;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.ledger.Voucher;
import org.tourwright.accounting.payable.Suppliers;
import org.tourwright.accounting.receivable.PaidBookings;
import org.tourwright.accounting.voucher.VoucherInput.Share;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;

/** Receipts and payments: posting, allocating, giving back, reversing. */
@Component(service = Vouchers.class)
public class Vouchers {

  private final AccountingStore store;
  private final Ledger ledger;
  private final Settlement settlement;
  private final Customers customers;
  private final Suppliers suppliers;
  private final PaidBookings paid;

  @Activate
  public Vouchers(
      @Reference AccountingStore store,
      @Reference Ledger ledger,
      @Reference Settlement settlement,
      @Reference Customers customers,
      @Reference Suppliers suppliers,
      @Reference PaidBookings paid) {
    this.store = store;
    this.ledger = ledger;
    this.settlement = settlement;
    this.customers = customers;
    this.suppliers = suppliers;
    this.paid = paid;
  }

  /**
   * Posts a receipt of a customer or a payment to a supplier and lets it pay items.
   *
   * @throws Invalid when it is wrong, or more is allocated than is open or was paid
   */
  public Voucher pay(Caller caller, Side side, VoucherInput given) {
    check(side, given);
    return store.write(
        caller,
        em -> {
          Party party = party(side, given.party());
          CurrencyUnit currency = AccountCurrency.of(em, party, given);
          Money worth = Exchange.worth(given.amount(), currency, given.exchangeRate());
          ledger.lock(em, party, currency);
          Voucher voucher = ledger.post(em, caller, voucher(party, false, given, worth));
          allocate(em, caller, voucher, given.shares(), given.date());
          return voucher;
        });
  }

  /** Gives a customer's credit back, or takes back that at a supplier. */
  Voucher refund(Caller caller, Side side, VoucherInput given) {
    check(side, given);
    return store.write(
        caller,
        em -> {
          Party party = party(side, given.party());
          CurrencyUnit currency = given.amount().getCurrencyUnit();
          ledger.lock(em, party, currency);
          Money credit =
              settlement.credits(em, party, currency).stream()
                  .map(Voucher::remaining)
                  .reduce(Money.zero(currency), Money::plus);
          if (given.amount().isGreaterThan(credit)) {
            throw new Invalid("amount", AccountingError.CREDIT_TOO_SMALL, Map.of("credit", credit));
          }
          Voucher voucher = ledger.post(em, caller, voucher(party, true, given, given.amount()));
          settlement.giveBack(em, voucher, given.date());
          return voucher;
        });
  }

  /**
   * Lets what is left of a voucher pay items.
   *
   * @param shares null for the oldest due first
   */
  Voucher allocate(Caller caller, Function<Voucher, Boolean> mine, UUID id, List<Share> shares) {
    Checks checks = new Checks();
    checkShares(checks, shares);
    checks.orThrow();
    return store.write(
        caller,
        em -> {
          Voucher voucher = locked(em, mine, id);
          if (voucher.refund()) {
            throw new Conflict(AccountingError.REFUND_IS_NOT_CREDIT);
          }
          if (!voucher.remaining().isPositive()) {
            throw new Conflict(AccountingError.NOTHING_LEFT);
          }
          if (allocate(em, caller, voucher, shares, ledger.today()).isEmpty()) {
            throw new Conflict(AccountingError.NOTHING_OPEN);
          }
          return voucher;
        });
  }

  /** Takes a voucher back: what it paid is open again. It stays in the books. */
  Voucher reverse(Caller caller, Function<Voucher, Boolean> mine, UUID id, String reason) {
    new Checks().required("reason", reason, 500).orThrow();
    return store.write(
        caller,
        em -> {
          Voucher voucher = locked(em, mine, id);
          if (settlement.isRefunded(em, voucher)) {
            throw new Conflict(AccountingError.REFUNDED_ALREADY);
          }
          List<OpenItem> freed = settlement.paidBy(em, voucher);
          ledger.reverse(em, caller, voucher, reason.strip());
          paid.tell(em, caller, freed);
          return voucher;
        });
  }

  private Voucher locked(EntityManager em, Function<Voucher, Boolean> mine, UUID id) {
    Voucher voucher = em.find(Voucher.class, id);
    if (voucher == null || !mine.apply(voucher)) {
      throw new NotFound(AccountingError.VOUCHER_NOT_FOUND);
    }
    ledger.lock(em, voucher.party(), voucher.worth().getCurrencyUnit());
    em.refresh(voucher);
    if (voucher.isReversed()) {
      throw new Conflict(AccountingError.ALREADY_REVERSED);
    }
    return voucher;
  }

  private List<OpenItem> allocate(
      EntityManager em, Caller caller, Voucher voucher, List<Share> shares, LocalDate on) {
    List<OpenItem> items =
        shares == null
            ? settlement.allocate(
                em,
                voucher,
                settlement.unpaid(em, voucher.party(), voucher.worth().getCurrencyUnit()),
                on)
            : shared(em, voucher, shares, on);
    paid.tell(em, caller, items);
    return items;
  }

  private List<OpenItem> shared(
      EntityManager em, Voucher voucher, List<Share> shares, LocalDate on) {
    CurrencyUnit currency = voucher.worth().getCurrencyUnit();
    shares.forEach(share -> mustBeIn(em, voucher.party(), share, currency));
    Money sum = shares.stream().map(Share::amount).reduce(Money.zero(currency), Money::plus);
    if (sum.isGreaterThan(voucher.remaining())) {
      throw new Invalid(
          "allocations",
          AccountingError.MORE_THAN_PAID,
          Map.of("allocated", sum, "available", voucher.remaining()));
    }
    return shares.stream()
        .map(
            share -> {
              OpenItem item = item(em, voucher.party(), share);
              // Its currency was looked at before the account was locked; somebody may have paid
              // it.
              em.refresh(item);
              if (share.amount().isGreaterThan(item.open())) {
                throw new Invalid(
                    share.field() + ".amount",
                    AccountingError.OVER_ALLOCATED,
                    Map.of("number", item.number(), "open", item.open()));
              }
              settlement.allocate(em, voucher, item, share.amount(), on);
              return item;
            })
        .toList();
  }

  private static void mustBeIn(EntityManager em, Party party, Share share, CurrencyUnit currency) {
    boolean same =
        share.amount().getCurrencyUnit().equals(currency)
            && item(em, party, share).amount().getCurrencyUnit().equals(currency);
    if (!same) {
      throw new Invalid(share.field() + ".amount", AccountingError.MIXED_CURRENCIES);
    }
  }

  static OpenItem item(EntityManager em, Party party, Share share) {
    OpenItem item = em.find(OpenItem.class, share.item());
    if (item == null || item.side() != party.side() || !item.party().id().equals(party.id())) {
      throw new Invalid(share.field(), AccountingError.FOREIGN_ITEM);
    }
    return item;
  }

  private Party party(Side side, UUID id) {
    return side == Side.SUPPLIER
        ? suppliers.party(id)
        : customers
            .find(new CustomerId(id))
            .map(customer -> Party.customer(customer.id(), customer.name()))
            .orElseThrow(() -> new NotFound(AccountingError.CUSTOMER_NOT_FOUND));
  }

  private void check(Side side, VoucherInput given) {
    Checks checks =
        new Checks()
            .required(side == Side.CUSTOMER ? "customer" : "supplier", given.party())
            .required("date", given.date())
            .required("amount", given.amount())
            .positive("amount", given.amount())
            .required("method", given.method())
            .longest("reference", given.reference(), 100)
            .longest("note", given.note(), 500)
            .that(
                given.date() == null || !given.date().isAfter(ledger.today()),
                "date",
                AccountingError.FUTURE_DATE)
            .that(
                AccountCurrency.isKnown(given.accountCurrency()),
                "accountCurrency",
                CoreError.BAD_CURRENCY);
    checkShares(checks, given.shares());
    checks.orThrow();
  }

  private static void checkShares(Checks checks, List<Share> shares) {
    Set<UUID> seen = new HashSet<>();
    for (Share share : shares == null ? List.<Share>of() : shares) {
      checks
          .required(share.field(), share.item())
          .required(share.field() + ".amount", share.amount())
          .positive(share.field() + ".amount", share.amount())
          .that(
              share.item() == null || seen.add(share.item()), share.field(), AccountingError.TWICE);
    }
  }

  private static NewVoucher voucher(Party party, boolean refund, VoucherInput given, Money worth) {
    return new NewVoucher(
        party,
        refund,
        given.date(),
        given.amount(),
        given.amount().isSameCurrency(worth) ? null : given.exchangeRate(),
        worth,
        given.method(),
        blankToNull(given.reference()),
        blankToNull(given.note()));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
