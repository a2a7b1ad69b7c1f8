package org.tourwright.accounting.voucher;

import java.util.List;
import javax.persistence.EntityManager;
import org.joda.money.CurrencyUnit;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.Party;
import org.tourwright.accounting.voucher.VoucherInput.Share;
import org.tourwright.core.error.Invalid;

/**
 * The currency of the account that money goes to, which may be another than that of the money: who
 * owes dong may pay in yuan.
 */
final class AccountCurrency {

  private AccountCurrency() {}

  static CurrencyUnit of(EntityManager em, Party party, VoucherInput given) {
    CurrencyUnit own = given.amount().getCurrencyUnit();
    CurrencyUnit named =
        given.accountCurrency() == null ? null : CurrencyUnit.of(given.accountCurrency());
    if (given.shares() != null && !given.shares().isEmpty()) {
      CurrencyUnit first = null;
      for (Share share : given.shares()) {
        CurrencyUnit each = Vouchers.item(em, party, share).amount().getCurrencyUnit();
        first = first == null ? each : first;
        boolean same = each.equals(first) && share.amount().getCurrencyUnit().equals(each);
        if (!same || (named != null && !named.equals(each))) {
          throw new Invalid(share.field() + ".amount", AccountingError.MIXED_CURRENCIES);
        }
      }
      return first;
    }
    if (named != null || given.shares() != null) {
      return named == null ? own : named;
    }
    return owed(em, party, own);
  }

  /** Where nothing is open in the currency of the money but in another, that one is meant. */
  private static CurrencyUnit owed(EntityManager em, Party party, CurrencyUnit own) {
    List<String> owed =
        em.createQuery(
                "select distinct e.amount.currency from OpenItem e where e.side = :side"
                    + " and e.party = :party and e.state in :states order by e.amount.currency",
                String.class)
            .setParameter("side", party.side())
            .setParameter("party", party.id())
            .setParameter("states", ItemState.UNPAID)
            .getResultList();
    return owed.isEmpty() || owed.contains(own.getCode()) ? own : CurrencyUnit.of(owed.get(0));
  }

  static boolean isKnown(String currency) {
    return currency == null
        || CurrencyUnit.registeredCurrencies().stream()
            .anyMatch(unit -> unit.getCode().equals(currency));
  }
}
