package org.tourwright.accounting.voucher;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.ledger.VoucherKind;
import org.tourwright.accounting.ledger.VoucherState;
import org.tourwright.accounting.print.AmountInWords;
import org.tourwright.accounting.print.Figures;
import org.tourwright.accounting.print.Printer;
import org.tourwright.core.customer.Customer;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.document.Markup;

/** Prints a receipt or payment in the language of who gets it, with the amount in words. */
@Component(service = VoucherPrint.class)
public class VoucherPrint {

  /** Who signs phiếu thu, in the order of the form 01-TT. */
  private static final List<String> RECEIPT_SIGNS =
      List.of("director", "chiefAccountant", "payerSigns", "preparedBy", "cashier");

  /** Who signs phiếu chi, in the order of the form 02-TT. */
  private static final List<String> PAYMENT_SIGNS =
      List.of("director", "chiefAccountant", "cashier", "preparedBy", "payeeSigns");

  private final Printer printer;
  private final Customers customers;

  @Activate
  public VoucherPrint(@Reference Printer printer, @Reference Customers customers) {
    this.printer = printer;
    this.customers = customers;
  }

  /**
   * @param wanted the language; null for the party's
   */
  byte[] pdf(VoucherView voucher, String wanted) {
    Customer customer =
        voucher.side() == Side.CUSTOMER
            ? customers.find(new CustomerId(voucher.party())).orElse(null)
            : null;
    String language = printer.language(wanted, customer == null ? null : customer.language());
    String body = new Sheet(voucher, customer, language).body();
    return printer.pdf(language, "A5 landscape", voucher.number(), body);
  }

  /** One voucher in one language. */
  private final class Sheet {

    private final VoucherView voucher;
    private final Customer customer;
    private final String language;
    private final Figures figures;
    private final StringBuilder html = new StringBuilder(4000);

    Sheet(VoucherView voucher, Customer customer, String language) {
      this.voucher = voucher;
      this.customer = customer;
      this.language = language;
      this.figures = Figures.of(language);
    }

    String body() {
      boolean receipt = voucher.kind() == VoucherKind.RECEIPT;
      html.append("<h1>").append(word(receipt ? "receipt" : "payment")).append("</h1>");
      html.append("<p class=\"under\">")
          .append(word("number"))
          .append(" <b>")
          .append(Markup.escape(voucher.number()))
          .append("</b> · ")
          .append(word("date"))
          .append(" ")
          .append(figures.date(voucher.date()))
          .append("</p>");
      if (voucher.state() == VoucherState.REVERSED) {
        html.append("<div class=\"void\">")
            .append(word("reversed"))
            .append(" · ")
            .append(figures.date(voucher.reversedOn()))
            .append(" · ")
            .append(Markup.escape(voucher.reverseReason()))
            .append("</div>");
      }
      facts(receipt);
      lines();
      signs(receipt);
      return html.toString();
    }

    private void facts(boolean receipt) {
      html.append("<table class=\"facts\">");
      fact(receipt ? "payer" : "payee", voucher.partyName());
      if (customer != null) {
        fact("address", customer.address());
      }
      fact("reason", reason());
      fact("amount", figures.money(voucher.amount()));
      if (voucher.exchangeRate() != null) {
        fact(
            "worth",
            figures.money(voucher.worth()) + " (" + figures.number(voucher.exchangeRate()) + ")");
      }
      html.append("<tr><td class=\"name\">")
          .append(word("inWords"))
          .append("</td><td class=\"words\">")
          .append(
              Markup.escape(
                  new AmountInWords(language, key -> printer.word(language, key))
                      .of(voucher.amount())))
          .append("</td></tr>");
      String method =
          printer.word(language, "accounting.voucher.method." + voucher.method().name());
      fact("method", voucher.reference() == null ? method : method + " · " + voucher.reference());
      html.append("</table>");
    }

    private String reason() {
      if (voucher.note() != null) {
        return voucher.note();
      }
      if (voucher.refund()) {
        return printer.word(language, "accounting.print.refund");
      }
      return voucher.allocations().stream()
          .map(each -> each.reference() == null ? each.description() : each.reference())
          .distinct()
          .limit(4)
          .reduce((a, b) -> a + ", " + b)
          .orElse(printer.word(language, "accounting.print." + onAccount()));
    }

    /** What is paid ahead: got by the agency, or given by it. */
    private String onAccount() {
      return "onAccount." + voucher.kind().name();
    }

    private void lines() {
      if (voucher.refund() || voucher.allocations().isEmpty()) {
        return;
      }
      html.append("<table class=\"lines\"><tr><th>")
          .append(word("document"))
          .append("</th><th>")
          .append(word("reference"))
          .append("</th><th>")
          .append(word("description"))
          .append("</th><th class=\"n\">")
          .append(word("paid"))
          .append("</th></tr>");
      for (VoucherView.Paid paid : voucher.allocations()) {
        html.append("<tr><td>")
            .append(Markup.escape(paid.number()))
            .append("</td><td>")
            .append(Markup.escape(paid.reference()))
            .append("</td><td>")
            .append(Markup.escape(paid.description()))
            .append(paid.deposit() ? " · " + word("deposit") : "")
            .append("</td><td class=\"n\">")
            .append(Markup.escape(figures.money(paid.amount())))
            .append("</td></tr>");
      }
      if (voucher.unallocated().isPositive()) {
        html.append("<tr><td colspan=\"3\">")
            .append(word(onAccount()))
            .append("</td><td class=\"n\">")
            .append(Markup.escape(figures.money(voucher.unallocated())))
            .append("</td></tr>");
      }
      html.append("</table>");
    }

    private void signs(boolean receipt) {
      html.append("<table class=\"signs\"><tr>");
      for (String who : receipt ? RECEIPT_SIGNS : PAYMENT_SIGNS) {
        html.append("<td><b>")
            .append(word(who))
            .append("</b><br/><span>")
            .append(word("sign"))
            .append("</span></td>");
      }
      html.append("</tr></table>");
    }

    private void fact(String key, String value) {
      if (value != null && !value.isBlank()) {
        html.append("<tr><td class=\"name\">")
            .append(word(key))
            .append("</td><td>")
            .append(Markup.escape(value))
            .append("</td></tr>");
      }
    }

    private String word(String key) {
      return printer.html(language, "accounting.print." + key);
    }
  }
}
