package org.tourwright.accounting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.accounting.account.Accounts;
import org.tourwright.accounting.account.AgeingList;
import org.tourwright.accounting.ledger.Ledger;
import org.tourwright.accounting.ledger.OpenItems;
import org.tourwright.accounting.ledger.Settlement;
import org.tourwright.accounting.payable.Payables;
import org.tourwright.accounting.payable.ReservationPayables;
import org.tourwright.accounting.payable.Suppliers;
import org.tourwright.accounting.profit.TourProfits;
import org.tourwright.accounting.profit.Tours;
import org.tourwright.accounting.receivable.BookingReceivables;
import org.tourwright.accounting.receivable.PaidBookings;
import org.tourwright.accounting.receivable.Receivables;
import org.tourwright.accounting.voucher.VoucherList;
import org.tourwright.accounting.voucher.Vouchers;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.ContractId;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.CustomerKind;
import org.tourwright.core.customer.CustomerSource;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.event.Event;
import org.tourwright.core.tour.DepartureId;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.testing.StandIn;

/** An accounting office on tables in memory, on a day that the test sets. */
public final class Office {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  public final Caller caller = Caller.system("test");
  public final List<Event> published = new ArrayList<>();
  public final AccountingStore store;
  public final Ledger ledger;
  public final OpenItems items;
  public final BookingReceivables bookings;
  public final Receivables receivables;
  public final Suppliers suppliers;
  public final Tours tours;
  public final ReservationPayables reservations;
  public final Payables payables;
  public final Vouchers vouchers;
  public final VoucherList voucherList;
  public final Accounts accounts;
  public final AgeingList ageing;
  public final TourProfits profits;
  public final AgencyProfile agency;
  private final Map<CustomerId, Customer> people = new HashMap<>();
  private LocalDate today = TODAY;

  public Office() {
    agency = agencyProfile();
    Customers customers = customers();
    store = new AccountingStore(TestTables.empty());
    Settlement settlement = new Settlement();
    ledger = new Ledger(store, settlement, agency);
    items = new OpenItems(store, ledger, settlement, agency);
    PaidBookings paid = new PaidBookings((who, event) -> published.add(event));
    bookings = new BookingReceivables(store, ledger, paid);
    receivables = new Receivables(store, items, customers);
    suppliers = new Suppliers(store);
    tours = new Tours(store);
    reservations = new ReservationPayables(store, ledger, suppliers, tours);
    payables = new Payables(store, items, suppliers);
    vouchers = new Vouchers(store, ledger, settlement, customers, suppliers, paid);
    voucherList = new VoucherList(store, settlement);
    accounts = new Accounts(store, agency);
    ageing = new AgeingList(store, agency);
    profits = new TourProfits(store, agency);
  }

  public void itIs(LocalDate day) {
    today = day;
  }

  public static Money vnd(long amount) {
    return Money.ofMajor(CurrencyUnit.of("VND"), amount);
  }

  public static Money usd(String amount) {
    return Money.parse("USD " + amount);
  }

  public CustomerId customer(String name) {
    CustomerId id = new CustomerId(UUID.randomUUID());
    renamed(id, name);
    return id;
  }

  public void renamed(CustomerId id, String name) {
    people.put(
        id,
        new Customer(
            id,
            0,
            "KH000001",
            CustomerKind.PERSON,
            name,
            null,
            null,
            null,
            "VN",
            "vi",
            null,
            CustomerSource.OTHER,
            CustomerStage.CUSTOMER,
            null,
            null,
            false,
            false,
            Instant.EPOCH,
            Instant.EPOCH));
  }

  public Booking booking(CustomerId customer, Money total, UserId salesperson) {
    return new Booking(
        new BookingId(UUID.randomUUID()),
        "BK-2026-00042",
        new ContractId(UUID.randomUUID()),
        "HD-2026-00042",
        customer,
        people.get(customer).name(),
        null,
        null,
        "Hà Nội – Hạ Long 3N2Đ",
        LocalDate.of(2026, 12, 20),
        LocalDate.of(2026, 12, 22),
        2,
        total,
        Booking.State.CONFIRMED,
        salesperson);
  }

  public static Booking withTotal(Booking booking, Money total) {
    return new Booking(
        booking.id(),
        booking.number(),
        booking.contract(),
        booking.contractNumber(),
        booking.customer(),
        booking.customerName(),
        booking.programme(),
        booking.departure(),
        booking.tourTitle(),
        booking.start(),
        booking.end(),
        booking.pax(),
        total,
        booking.state(),
        booking.salesperson());
  }

  public static Booking ofDeparture(Booking booking, DepartureId departure) {
    return new Booking(
        booking.id(),
        booking.number(),
        booking.contract(),
        booking.contractNumber(),
        booking.customer(),
        booking.customerName(),
        booking.programme(),
        departure,
        booking.tourTitle(),
        booking.start(),
        booking.end(),
        booking.pax(),
        booking.total(),
        booking.state(),
        booking.salesperson());
  }

  public static Instalment deposit(LocalDate due, Money amount) {
    return new Instalment(1, true, due, amount);
  }

  public static Instalment instalment(int number, LocalDate due, Money amount) {
    return new Instalment(number, false, due, amount);
  }

  private AgencyProfile agencyProfile() {
    Agency data =
        new Agency(
            "Du lịch Thử",
            null,
            null,
            null,
            null,
            CurrencyUnit.of("VND"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "vi",
            "http://localhost");
    return new AgencyProfile() {
      @Override
      public Agency agency() {
        return data;
      }

      @Override
      public LocalDate today() {
        return today;
      }
    };
  }

  private Customers customers() {
    return StandIn.of(
        Customers.class,
        (self, method, arguments) -> {
          if (method.equals("find")) {
            return Optional.ofNullable(people.get((CustomerId) arguments[0]));
          }
          throw new UnsupportedOperationException(method);
        });
  }
}
