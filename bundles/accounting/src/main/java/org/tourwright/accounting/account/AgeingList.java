package org.tourwright.accounting.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.Account;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.Moneys;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Listing;

/** What is unpaid today, by how long it is overdue. */
@Component(service = AgeingList.class)
public class AgeingList {

  private static final String UNPAID =
      " from OpenItem e where e.side = :side and e.state in :states";

  private final AccountingStore store;
  private final AgencyProfile agency;

  /** The sums of all parties, one a currency. */
  public record Totals(LocalDate on, List<Ageing.Row> items) {}

  @Activate
  public AgeingList(@Reference AccountingStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  /** The accounts on which something is unpaid, a page at a time. */
  public Page<Ageing.Row> page(Side side, PageRequest page) {
    return store.read(
        em -> {
          Page<Account> accounts =
              new Listing<>(Account.class)
                  .where("e.side = :side", "side", side)
                  .where(
                      "exists (select 1 from OpenItem i where i.side = e.side"
                          + " and i.party = e.party and i.amount.currency = e.currency"
                          + " and i.state in :states)",
                      "states",
                      ItemState.UNPAID)
                  .contains("e.search", page.q())
                  .sortable("partyName", "e.partyName", String.class, Account::partyName)
                  .page(em, page, "partyName", Account::id);
          Map<List<Object>, List<Ageing.Open>> open =
              open(em, side, accounts.items()).stream()
                  .collect(
                      Collectors.groupingBy(
                          each ->
                              List.of(each.party(), each.amount().getCurrencyUnit().getCode())));
          LocalDate today = agency.today();
          return accounts.map(
              account ->
                  Ageing.row(
                      today,
                      account.id(),
                      account.partyName(),
                      open.get(List.of(account.party(), account.currency()))));
        });
  }

  /** The sums of all accounts. */
  public Totals totals(Side side) {
    return store.read(
        em -> {
          List<Object[]> found =
              em.createQuery(
                      "select e.due, e.amount.currency, sum(e.amount.value - e.settled)"
                          + UNPAID
                          + " group by e.due, e.amount.currency order by e.amount.currency",
                      Object[].class)
                  .setParameter("side", side)
                  .setParameter("states", ItemState.UNPAID)
                  .getResultList();
          UUID all = new UUID(0, 0);
          List<Ageing.Open> open =
              found.stream().map(row -> opened(all, "", row[0], row[2], row[1])).toList();
          LocalDate today = agency.today();
          return new Totals(today, Ageing.totals(Ageing.rows(today, open)));
        });
  }

  /**
   * All of it at once, for a report.
   *
   * @param owners only what belongs to these salespeople or to none; null for all
   */
  public List<Ageing.Row> all(Side side, Collection<UserId> owners) {
    return store.read(
        em -> {
          TypedQuery<Object[]> query =
              em.createQuery(
                      "select e.party, e.partyName, e.due, e.amount.currency,"
                          + " sum(e.amount.value - e.settled)"
                          + UNPAID
                          + (owners == null ? "" : " and (e.owner is null or e.owner in :owners)")
                          + " group by e.party, e.partyName, e.due, e.amount.currency"
                          + " order by e.partyName, e.party, e.due",
                      Object[].class)
                  .setParameter("side", side)
                  .setParameter("states", ItemState.UNPAID);
          if (owners != null) {
            query.setParameter("owners", owners);
          }
          List<Ageing.Open> open = new ArrayList<>();
          for (Object[] row : query.getResultList()) {
            open.add(opened((UUID) row[0], (String) row[1], row[2], row[4], row[3]));
          }
          return Ageing.rows(agency.today(), open);
        });
  }

  private static List<Ageing.Open> open(EntityManager em, Side side, List<Account> accounts) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(
            "select e.party, e.due, e.amount.currency, sum(e.amount.value - e.settled)"
                + UNPAID
                + " and e.party in :parties group by e.party, e.due, e.amount.currency",
            Object[].class)
        .setParameter("side", side)
        .setParameter("states", ItemState.UNPAID)
        .setParameter("parties", accounts.stream().map(Account::party).distinct().toList())
        .getResultList()
        .stream()
        .map(row -> opened((UUID) row[0], "", row[1], row[3], row[2]))
        .toList();
  }

  private static Ageing.Open opened(
      UUID party, String name, Object due, Object amount, Object currency) {
    return new Ageing.Open(
        party, name, (LocalDate) due, Moneys.of((BigDecimal) amount, (String) currency));
  }
}
