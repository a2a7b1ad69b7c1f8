package org.tourwright.accounting.ledger;

import java.math.BigDecimal;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;
import org.tourwright.persistence.SearchText;

/**
 * The account of one party in one currency: always the sum of its entries. Its row is locked while
 * anything of the party changes, so that no money is allocated twice.
 */
@Entity
@Table(name = "accounting_account")
@NotAudited
public class Account {

  @Id UUID id;

  @Version long version;

  @Enumerated(EnumType.STRING)
  Side side;

  @Column(name = "party_id")
  UUID party;

  @Column(name = "party_name")
  String partyName;

  @Column(name = "search_text")
  String search;

  String currency;

  BigDecimal charged = BigDecimal.ZERO;

  BigDecimal paid = BigDecimal.ZERO;

  BigDecimal balance = BigDecimal.ZERO;

  protected Account() {}

  Account(Party party, CurrencyUnit currency) {
    this.id = Ids.next();
    this.side = party.side();
    this.party = party.id();
    this.currency = currency.getCode();
    rename(party.name());
  }

  final void rename(String name) {
    partyName = name;
    String words = SearchText.fold(name) + " " + SearchText.pinyin(name);
    search = words.length() > 500 ? words.substring(0, 500) : words;
  }

  /** Takes an entry into the account; an amount above zero raises what is owed. */
  void add(EntryKind kind, Money amount) {
    BigDecimal value = amount.getAmount();
    switch (kind) {
      case CHARGE, ADJUSTMENT, CANCELLATION -> charged = charged.add(value);
      default -> paid = paid.subtract(value);
    }
    balance = charged.subtract(paid);
  }

  public UUID id() {
    return id;
  }

  public UUID party() {
    return party;
  }

  public String partyName() {
    return partyName;
  }

  public String currency() {
    return currency;
  }

  public Money charged() {
    return money(charged);
  }

  public Money paid() {
    return money(paid);
  }

  /** What is owed; below zero when more was paid than is owed. */
  public Money balance() {
    return money(balance);
  }

  public BigDecimal balanceAmount() {
    return balance;
  }

  private Money money(BigDecimal value) {
    return Moneys.of(value, currency);
  }
}
