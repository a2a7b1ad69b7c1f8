package org.tourwright.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.user.Caller;

/**
 * Posts what changes an account. Every change of what is owed or paid goes through here and leaves
 * an entry; called within a transaction.
 */
@Component(service = Ledger.class)
public class Ledger {

  private final AccountingStore store;
  private final Settlement settlement;
  private final AgencyProfile agency;

  @Activate
  public Ledger(
      @Reference AccountingStore store,
      @Reference Settlement settlement,
      @Reference AgencyProfile agency) {
    this.store = store;
    this.settlement = settlement;
    this.agency = agency;
  }

  public LocalDate today() {
    return agency.today();
  }

  /** Waits until nobody else changes the account, then has it alone until the transaction ends. */
  public Account lock(EntityManager em, Party party, CurrencyUnit currency) {
    Account account = locked(em, party, currency);
    if (account != null) {
      return account;
    }
    // Whoever else opens an account just now is waited for: it may be this one.
    em.find(AccountGate.class, AccountGate.ONLY, LockModeType.PESSIMISTIC_WRITE);
    Account opened = locked(em, party, currency);
    if (opened == null) {
      opened = new Account(party, currency);
      em.persist(opened);
      em.flush();
    }
    return opened;
  }

  private static Account locked(EntityManager em, Party party, CurrencyUnit currency) {
    List<Account> found =
        em.createQuery(
                "select e from Account e where e.side = :side and e.party = :party"
                    + " and e.currency = :currency",
                Account.class)
            .setParameter("side", party.side())
            .setParameter("party", party.id())
            .setParameter("currency", currency.getCode())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    return found.isEmpty() ? null : found.get(0);
  }

  /** The name is that of today: older documents keep theirs and must not bring it back. */
  private void named(EntityManager em, Party party, Money amount) {
    Account account = lock(em, party, amount.getCurrencyUnit());
    if (!account.partyName().equals(party.name())) {
      account.rename(party.name());
    }
  }

  /**
   * From now on this is owed. Dated no later than it is due, so that what is entered late stands in
   * the statement before its payment.
   */
  public OpenItem charge(EntityManager em, Caller caller, ItemDraft draft) {
    boolean receivable = draft.party().side() == Side.CUSTOMER;
    LocalDate today = agency.today();
    LocalDate issued = draft.due().isBefore(today) ? draft.due() : today;
    String number =
        receivable
            ? store.number("AR", issued, "accounting_receivable_no")
            : store.number("AP", issued, "accounting_payable_no");
    named(em, draft.party(), draft.amount());
    OpenItem item = new OpenItem(number, draft, issued);
    em.persist(item);
    post(em, caller, item, EntryKind.CHARGE, issued, draft.amount(), null);
    return item;
  }

  /**
   * Changes what an item amounts to. What was paid beyond the new amount becomes the party's
   * credit; a cancelled item is owed again.
   */
  public void change(EntityManager em, Caller caller, OpenItem item, Money amount, String note) {
    Money before = item.isCancelled() ? Money.zero(amount.getCurrencyUnit()) : item.amount();
    if (amount.isEqual(before)) {
      return;
    }
    LocalDate today = agency.today();
    lock(em, item.party(), amount.getCurrencyUnit());
    if (item.settled().isGreaterThan(amount)) {
      settlement.free(em, item, item.settled().minus(amount), today);
    }
    EntryKind kind = item.isCancelled() ? EntryKind.CHARGE : EntryKind.ADJUSTMENT;
    item.becomes(amount);
    post(em, caller, item, kind, today, amount.minus(before), note);
  }

  /** Nothing is owed for it any more; what was paid for it becomes the party's credit. */
  public void cancel(EntityManager em, Caller caller, OpenItem item, String reason) {
    if (item.isCancelled()) {
      return;
    }
    LocalDate today = agency.today();
    lock(em, item.party(), item.amount().getCurrencyUnit());
    settlement.free(em, item, item.settled(), today);
    item.cancelled(shortened(reason, 500));
    post(em, caller, item, EntryKind.CANCELLATION, today, item.amount().negated(), reason);
  }

  /** Takes over the words and dates of an item, not its money. */
  public void describe(OpenItem item, ItemDraft draft) {
    item.describe(draft);
  }

  /** Posts a voucher; nothing of it is allocated yet. */
  public Voucher post(EntityManager em, Caller caller, NewVoucher given) {
    VoucherKind kind = VoucherKind.of(given.party().side(), given.refund());
    named(em, given.party(), given.worth());
    Voucher voucher =
        new Voucher(
            store.number(kind.series(), given.date(), kind.sequence()), given, caller.name());
    em.persist(voucher);
    Money amount = given.refund() ? given.worth() : given.worth().negated();
    EntryKind entry = given.refund() ? EntryKind.REFUND : EntryKind.PAYMENT;
    post(em, caller, voucher, entry, given.date(), amount, given.note());
    return voucher;
  }

  /** Takes a voucher back: what it paid is open again. */
  public void reverse(EntityManager em, Caller caller, Voucher voucher, String reason) {
    LocalDate today = agency.today();
    settlement.free(em, voucher, today);
    voucher.reversed(today, caller.name(), reason);
    Money amount = voucher.refund() ? voucher.worth().negated() : voucher.worth();
    EntryKind entry = voucher.refund() ? EntryKind.REFUND_REVERSAL : EntryKind.PAYMENT_REVERSAL;
    post(em, caller, voucher, entry, today, amount, reason);
  }

  private void post(
      EntityManager em,
      Caller caller,
      OpenItem item,
      EntryKind kind,
      LocalDate date,
      Money amount,
      String note) {
    LedgerEntry entry = entry(em, caller, item.party(), kind, date, amount);
    document(entry, item.id(), item.number(), note == null ? item.description() : note);
    entry.refNo = item.bookingNo() == null ? item.tourNo() : item.bookingNo();
    em.persist(entry);
  }

  private void post(
      EntityManager em,
      Caller caller,
      Voucher voucher,
      EntryKind kind,
      LocalDate date,
      Money amount,
      String note) {
    LedgerEntry entry = entry(em, caller, voucher.party(), kind, date, amount);
    document(entry, voucher.id(), voucher.number(), note);
    entry.refNo = shortened(voucher.reference(), 40);
    em.persist(entry);
  }

  private LedgerEntry entry(
      EntityManager em, Caller caller, Party party, EntryKind kind, LocalDate date, Money amount) {
    lock(em, party, amount.getCurrencyUnit()).add(kind, amount);
    LedgerEntry entry =
        new LedgerEntry(store.next("accounting_entry_no"), party, kind, date, amount);
    entry.createdBy = shortened(caller.name(), 200);
    return entry;
  }

  private static void document(LedgerEntry entry, UUID id, String number, String note) {
    entry.document = id;
    entry.documentNo = number;
    entry.note = shortened(note, 500);
  }

  private static String shortened(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }
}
