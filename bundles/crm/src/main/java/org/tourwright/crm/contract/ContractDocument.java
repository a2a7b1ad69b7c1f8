package org.tourwright.crm.contract;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.booking.Instalment;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.document.Markup;
import org.tourwright.crm.customer.Directory;
import org.tourwright.crm.print.Formats;
import org.tourwright.crm.print.Html;
import org.tourwright.crm.print.Paper;

/** The contract on paper, in the customer's language. */
@Component(service = ContractDocument.class)
public final class ContractDocument {

  private final Paper paper;
  private final Directory directory;

  @Activate
  public ContractDocument(@Reference Paper paper, @Reference Directory directory) {
    this.paper = paper;
    this.directory = directory;
  }

  public byte[] pdf(ContractView contract) {
    return paper.pdf(xhtml(contract, directory.customer(contract.customer())));
  }

  String xhtml(ContractView contract, Customer customer) {
    Paper.Sheet sheet = paper.sheet(contract.language());
    Formats formats = sheet.formats();
    String heading = sheet.word("crm.print.contract", Map.of("number", contract.number()));
    sheet.head(
        heading, sheet.word("crm.print.dated", Map.of("date", formats.date(contract.dated()))));
    parties(sheet, customer);
    sheet.section("crm.print.contract-tour");
    sheet
        .beginFacts()
        .fact("crm.print.tour", contract.tourTitle())
        .fact(
            "crm.print.dates",
            formats.date(contract.start()) + " – " + formats.date(contract.end()))
        .fact("crm.print.pax", Integer.toString(contract.pax()))
        .fact("crm.print.total", formats.money(contract.total()))
        .endFacts();
    payments(sheet, contract);
    if (contract.terms() != null && !contract.terms().isBlank()) {
      sheet.section("crm.print.terms");
      sheet.html().text(null, contract.terms());
    }
    signatures(sheet, customer);
    return sheet.finish(heading);
  }

  private static void parties(Paper.Sheet sheet, Customer customer) {
    Agency agency = sheet.agency();
    sheet.section("crm.print.parties");
    sheet
        .beginFacts()
        .fact("crm.print.party-a", agency.name())
        .fact("crm.print.address", agency.address())
        .fact("crm.print.phone", agency.phone())
        .endFacts();
    sheet
        .beginFacts()
        .fact("crm.print.party-b", customer.name())
        .fact("crm.print.address", customer.address())
        .fact("crm.print.phone", customer.phone())
        .fact("crm.print.email", customer.email())
        .endFacts();
  }

  private static void payments(Paper.Sheet sheet, ContractView contract) {
    sheet.section("crm.print.payment");
    Html html = sheet.html().raw("<table class=\"lines\">");
    html.row(
        "th",
        2,
        List.of(
            sheet.word("crm.print.instalment"),
            sheet.word("crm.print.due"),
            sheet.word("crm.print.amount")));
    for (Instalment one : contract.instalments()) {
      String what =
          one.deposit()
              ? sheet.word("crm.print.deposit")
              : sheet.word("crm.print.part", Map.of("part", one.number()));
      html.row(
          "td",
          2,
          List.of(what, sheet.formats().date(one.due()), sheet.formats().money(one.amount())));
    }
    html.raw("<tr class=\"total\"><td colspan=\"2\">")
        .raw(Markup.escape(sheet.word("crm.print.total")))
        .raw("</td><td class=\"n\">")
        .raw(Markup.escape(sheet.formats().money(contract.total())))
        .raw("</td></tr></table>");
  }

  private static void signatures(Paper.Sheet sheet, Customer customer) {
    sheet
        .html()
        .raw("<table class=\"sign\"><tr>")
        .element("td", null, sheet.word("crm.print.party-a") + " – " + sheet.agency().name())
        .element("td", null, sheet.word("crm.print.party-b") + " – " + customer.name())
        .raw("</tr></table>");
  }
}
