package org.tourwright.accounting.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.Account;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.LedgerEntry;
import org.tourwright.accounting.ledger.Moneys;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.persistence.Listing;

/** Balances and statements of customers' and suppliers' accounts. */
@Component(service = Accounts.class)
public class Accounts {

  private final AccountingStore store;
  private final AgencyProfile agency;

  /**
   * What a party owes or is owed in a currency.
   *
   * @param balance charged less paid; below zero is a credit of the party
   * @param credit what was paid and pays nothing yet
   */
  public record Balance(
      UUID id,
      UUID party,
      String partyName,
      String currency,
      Money charged,
      Money paid,
      Money balance,
      Money open,
      Money overdue,
      Money credit) {}

  @Activate
  public Accounts(@Reference AccountingStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  /**
   * @param party only of this one; null for all
   * @param unsettled only those that are not even
   */
  public Page<Balance> balances(
      Side side, UUID party, String currency, boolean unsettled, PageRequest page) {
    return store.read(
        em -> {
          Listing<Account> listing =
              new Listing<>(Account.class)
                  .where("e.side = :side", "side", side)
                  .where("e.party = :party", "party", party)
                  .where("e.currency = :currency", "currency", currency)
                  .contains("e.search", page.q())
                  .sortable("partyName", "e.partyName", String.class, Account::partyName)
                  .sortable("balance", "e.balance", BigDecimal.class, Account::balanceAmount);
          if (unsettled) {
            listing.where("e.balance <> 0");
          }
          Page<Account> accounts = listing.page(em, page, "partyName", Account::id);
          List<UUID> parties = accounts.items().stream().map(Account::party).distinct().toList();
          Map<List<Object>, BigDecimal> open = sums(em, side, parties, null);
          Map<List<Object>, BigDecimal> overdue = sums(em, side, parties, agency.today());
          return accounts.map(account -> balance(account, open, overdue));
        });
  }

  private static Balance balance(
      Account account, Map<List<Object>, BigDecimal> open, Map<List<Object>, BigDecimal> overdue) {
    List<Object> group = List.of(account.party(), account.currency());
    Money unpaid = Moneys.of(open.getOrDefault(group, BigDecimal.ZERO), account.currency());
    return new Balance(
        account.id(),
        account.party(),
        account.partyName(),
        account.currency(),
        account.charged(),
        account.paid(),
        account.balance(),
        unpaid,
        Moneys.of(overdue.getOrDefault(group, BigDecimal.ZERO), account.currency()),
        unpaid.minus(account.balance()));
  }

  private static Map<List<Object>, BigDecimal> sums(
      EntityManager em, Side side, Collection<UUID> parties, LocalDate before) {
    if (parties.isEmpty()) {
      return Map.of();
    }
    TypedQuery<Object[]> query =
        em.createQuery(
                "select e.party, e.amount.currency, sum(e.amount.value - e.settled)"
                    + " from OpenItem e where e.side = :side and e.party in :parties"
                    + " and e.state in :states"
                    + (before == null ? "" : " and e.due < :before")
                    + " group by e.party, e.amount.currency",
                Object[].class)
            .setParameter("side", side)
            .setParameter("parties", parties)
            .setParameter("states", ItemState.UNPAID);
    if (before != null) {
      query.setParameter("before", before);
    }
    return query.getResultList().stream()
        .collect(Collectors.toMap(row -> List.of(row[0], row[1]), row -> (BigDecimal) row[2]));
  }

  /** The statements of a party's accounts, one a currency. */
  public List<Statement> statements(
      Side side, UUID party, String currency, LocalDate from, LocalDate to) {
    return store.read(
        em ->
            em
                .createQuery(
                    "select e from Account e where e.side = :side and e.party = :party"
                        + " order by e.currency",
                    Account.class)
                .setParameter("side", side)
                .setParameter("party", party)
                .getResultList()
                .stream()
                .filter(account -> currency == null || account.currency().equals(currency))
                .map(account -> statement(em, side, account, from, to))
                .toList());
  }

  private static Statement statement(
      EntityManager em, Side side, Account account, LocalDate from, LocalDate to) {
    String condition =
        " from LedgerEntry e where e.side = :side and e.party = :party"
            + " and e.amount.currency = :currency";
    BigDecimal before =
        from == null
            ? null
            : em.createQuery(
                    "select sum(e.amount.value)" + condition + " and e.date < :day",
                    BigDecimal.class)
                .setParameter("side", side)
                .setParameter("party", account.party())
                .setParameter("currency", account.currency())
                .setParameter("day", from)
                .getSingleResult();
    TypedQuery<LedgerEntry> query =
        em.createQuery(
                "select e"
                    + condition
                    + (from == null ? "" : " and e.date >= :first")
                    + (to == null ? "" : " and e.date <= :last")
                    + " order by e.date, e.sequence",
                LedgerEntry.class)
            .setParameter("side", side)
            .setParameter("party", account.party())
            .setParameter("currency", account.currency());
    if (from != null) {
      query.setParameter("first", from);
    }
    if (to != null) {
      query.setParameter("last", to);
    }
    Money opening =
        before == null
            ? Money.zero(CurrencyUnit.of(account.currency()))
            : Moneys.of(before, account.currency());
    return Statement.of(
        side, account.party(), account.partyName(), from, to, opening, query.getResultList());
  }
}
