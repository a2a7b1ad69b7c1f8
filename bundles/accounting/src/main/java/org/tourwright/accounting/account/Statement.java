package org.tourwright.accounting.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.tourwright.accounting.ledger.EntryKind;
import org.tourwright.accounting.ledger.LedgerEntry;
import org.tourwright.accounting.ledger.Side;

/**
 * The statement of one account (sổ chi tiết công nợ, 对账单): everything that moved it in a period.
 * Customers' charges are debits, suppliers' charges are credits; the balance is what is owed.
 *
 * @param opening the balance before the first day
 * @param closing the balance after the last day
 */
public record Statement(
    Side side,
    UUID party,
    String partyName,
    String currency,
    LocalDate from,
    LocalDate to,
    Money opening,
    List<Line> lines,
    Money debit,
    Money credit,
    Money closing) {

  /**
   * One document.
   *
   * @param debit null when it is a credit
   * @param credit null when it is a debit
   * @param balance after it
   */
  public record Line(
      LocalDate date,
      EntryKind kind,
      UUID document,
      String number,
      String reference,
      String note,
      Money debit,
      Money credit,
      Money balance) {}

  /** Adds entries up, in their order. */
  static Statement of(
      Side side,
      UUID party,
      String name,
      LocalDate from,
      LocalDate to,
      Money opening,
      List<LedgerEntry> entries) {
    Money none = Money.zero(opening.getCurrencyUnit());
    Money balance = opening;
    Money debits = none;
    Money credits = none;
    List<Line> lines = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      balance = balance.plus(entry.amount());
      boolean raises = entry.amount().isPositiveOrZero();
      Money size = entry.amount().abs();
      boolean debit = raises == (side == Side.CUSTOMER);
      debits = debit ? debits.plus(size) : debits;
      credits = debit ? credits : credits.plus(size);
      lines.add(
          new Line(
              entry.date(),
              entry.kind(),
              entry.document(),
              entry.documentNo(),
              entry.refNo(),
              entry.note(),
              debit ? size : null,
              debit ? null : size,
              balance));
    }
    return new Statement(
        side,
        party,
        name,
        opening.getCurrencyUnit().getCode(),
        from,
        to,
        opening,
        lines,
        debits,
        credits,
        balance);
  }
}
