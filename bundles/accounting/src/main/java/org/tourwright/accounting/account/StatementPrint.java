package org.tourwright.accounting.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.print.Figures;
import org.tourwright.accounting.print.Printer;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.document.Markup;

/** Prints statements of account, to be sent to the customer or supplier. */
@Component(service = StatementPrint.class)
public class StatementPrint {

  private final Printer printer;
  private final Customers customers;

  @Activate
  public StatementPrint(@Reference Printer printer, @Reference Customers customers) {
    this.printer = printer;
    this.customers = customers;
  }

  /**
   * @param wanted the language; null for the party's
   */
  byte[] pdf(List<Statement> statements, String wanted) {
    String language = language(statements, wanted);
    StringBuilder html = new StringBuilder(8000);
    for (Statement statement : statements) {
      page(html, statement, language, html.isEmpty());
    }
    return printer.pdf(
        language, "A4", printer.word(language, "accounting.print.statement"), html.toString());
  }

  /** The lines of all currencies, one below the other. */
  byte[] xlsx(List<Statement> statements, String wanted) {
    String language = language(statements, wanted);
    List<List<Object>> rows = new ArrayList<>();
    for (Statement statement : statements) {
      rows.add(row(statement.from(), null, word(language, "opening"), statement, null));
      for (Statement.Line line : statement.lines()) {
        rows.add(
            Arrays.asList(
                line.date(),
                line.number(),
                kind(language, statement.side(), line),
                line.reference(),
                line.note(),
                line.debit(),
                line.credit(),
                line.balance()));
      }
      rows.add(
          row(statement.to(), null, word(language, "closing"), statement, statement.closing()));
    }
    List<String> header =
        List.of(
                "date",
                "document",
                "kind",
                "reference",
                "description",
                "debit",
                "credit",
                "balance")
            .stream()
            .map(key -> word(language, key))
            .toList();
    return printer.xlsx(word(language, "statement"), header, rows);
  }

  private static List<Object> row(
      Object date, String number, String text, Statement statement, Money closing) {
    return Arrays.asList(
        date,
        number,
        text,
        null,
        null,
        closing == null ? null : statement.debit(),
        closing == null ? null : statement.credit(),
        closing == null ? statement.opening() : closing);
  }

  private void page(StringBuilder html, Statement statement, String language, boolean first) {
    Figures figures = Figures.of(language);
    html.append(first ? "<div>" : "<div style=\"page-break-before: always\">");
    html.append("<h1>").append(Markup.escape(word(language, "statement"))).append("</h1>");
    html.append("<p class=\"under\"><b>")
        .append(Markup.escape(statement.partyName()))
        .append("</b> · ")
        .append(Markup.escape(statement.currency()))
        .append(period(statement, figures))
        .append("</p><table class=\"lines\"><tr>");
    for (String key : List.of("date", "document", "kind", "description")) {
      html.append("<th>").append(Markup.escape(word(language, key))).append("</th>");
    }
    for (String key : List.of("debit", "credit", "balance")) {
      html.append("<th class=\"n\">").append(Markup.escape(word(language, key))).append("</th>");
    }
    html.append("</tr>");
    sum(html, word(language, "opening"), "", "", figures.plain(statement.opening()));
    for (Statement.Line line : statement.lines()) {
      html.append("<tr><td>").append(figures.date(line.date())).append("</td>");
      String kind = kind(language, statement.side(), line);
      for (String text : new String[] {line.number(), kind, described(line)}) {
        html.append("<td>").append(Markup.escape(text)).append("</td>");
      }
      for (Money money : new Money[] {line.debit(), line.credit(), line.balance()}) {
        html.append("<td class=\"n\">").append(figures.plain(money)).append("</td>");
      }
      html.append("</tr>");
    }
    sum(
        html,
        word(language, "closing"),
        figures.plain(statement.debit()),
        figures.plain(statement.credit()),
        figures.plain(statement.closing()));
    html.append("</table></div>");
  }

  private static void sum(
      StringBuilder html, String text, String debit, String credit, String balance) {
    html.append("<tr class=\"sum\"><td colspan=\"4\">")
        .append(Markup.escape(text))
        .append("</td><td class=\"n\">")
        .append(debit)
        .append("</td><td class=\"n\">")
        .append(credit)
        .append("</td><td class=\"n\">")
        .append(balance)
        .append("</td></tr>");
  }

  private static String period(Statement statement, Figures figures) {
    return statement.from() == null && statement.to() == null
        ? ""
        : " · " + figures.date(statement.from()) + " – " + figures.date(statement.to());
  }

  private static String described(Statement.Line line) {
    if (line.reference() == null) {
      return line.note();
    }
    return line.note() == null ? line.reference() : line.reference() + " · " + line.note();
  }

  private String kind(String language, Side side, Statement.Line line) {
    return printer.word(
        language, "accounting.entry.kind." + line.kind().name(), Map.of("side", side.name()));
  }

  private String word(String language, String key) {
    return printer.word(language, "accounting.print." + key);
  }

  private String language(List<Statement> statements, String wanted) {
    String own =
        statements.stream()
            .filter(statement -> statement.side() == Side.CUSTOMER)
            .findFirst()
            .flatMap(statement -> customers.find(new CustomerId(statement.party())))
            .map(Customer::language)
            .orElse(null);
    return printer.language(wanted, own);
  }
}
