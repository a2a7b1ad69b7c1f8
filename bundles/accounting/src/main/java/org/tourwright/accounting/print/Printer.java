package org.tourwright.accounting.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.accounting.AccountingError;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.Markup;
import org.tourwright.core.document.PdfRenderer;
import org.tourwright.core.document.Spreadsheets;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.word.Words;

/** Makes files of what accounting writes, as long as the documents department is there. */
@Component(service = Printer.class)
public class Printer {

  private static final String STYLE =
      """
      body { font-family: sans-serif; font-size: 9.5pt; line-height: 1.25; color: #1c2430; }
      table { border-collapse: collapse; width: 100%; }
      .head td { vertical-align: top; }
      .agency { font-size: 8.5pt; color: #4a5568; }
      .agency b { font-size: 11pt; color: #1c2430; }
      h1 { font-size: 16pt; line-height: 1.2; text-align: center; margin: 4pt 0 0 0; }
      .under { text-align: center; color: #4a5568; margin: 1pt 0 6pt 0; }
      .facts td { padding: 1.5pt 6pt 1.5pt 0; vertical-align: top; }
      .facts td.name { width: 27%; color: #4a5568; }
      .lines { margin-top: 6pt; }
      .lines th { border-bottom: 0.8pt solid #1c2430; padding: 2pt 4pt; font-size: 8.5pt; text-align: left; }
      .lines td { border-bottom: 0.4pt solid #cbd5e0; padding: 2pt 4pt; font-size: 8.5pt; vertical-align: top; }
      .lines th.n, .lines td.n { text-align: right; white-space: nowrap; }
      .lines tr.sum td { border-top: 0.8pt solid #1c2430; border-bottom: none; font-weight: bold; }
      .words { font-style: italic; }
      .void { text-align: center; border: 1.2pt solid #c53030; color: #c53030; padding: 4pt; margin: 6pt 0; }
      .signs { margin-top: 10pt; page-break-inside: avoid; }
      .signs td { text-align: center; width: 20%; height: 50pt; vertical-align: top; font-size: 8.5pt; }
      .signs span { color: #718096; font-size: 7.5pt; }
      """;

  private final AgencyProfile agency;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PdfRenderer renderer;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Spreadsheets spreadsheets;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  @Activate
  public Printer(@Reference AgencyProfile agency) {
    this.agency = agency;
  }

  /** The language to print in: the first that is known, else the agency's. */
  public String language(String... wanted) {
    return Stream.of(wanted)
        .filter(each -> each != null && List.of("en", "vi", "zh").contains(each))
        .findFirst()
        .orElse(agency.agency().language());
  }

  /** The words of a key; the key itself while there are none. */
  public String word(String language, String key) {
    return word(language, key, Map.of());
  }

  public String word(String language, String key, Map<String, Object> arguments) {
    Words there = words;
    return there == null ? key : there.text(language, key, arguments);
  }

  /** The words of a key, escaped for a page. */
  public String html(String language, String key) {
    return Markup.escape(word(language, key));
  }

  /**
   * @param size of the page in CSS, such as {@code A4}
   * @param body well-formed XHTML below the agency's head
   */
  public byte[] pdf(String language, String size, String title, String body) {
    PdfRenderer there = renderer;
    if (there == null) {
      throw new NotAvailable(AccountingError.NO_PRINTING);
    }
    return there.render(
        """
        <html lang="%s"><head><title>%s</title><style>
        @page { size: %s; margin: 11mm 14mm; }
        %s</style></head><body>%s%s</body></html>
        """
            .formatted(language, Markup.escape(title), size, STYLE, head(language), body));
  }

  /** A sheet with a header. */
  public byte[] xlsx(String sheet, List<String> header, List<List<Object>> rows) {
    Spreadsheets there = spreadsheets;
    if (there == null) {
      throw new NotAvailable(AccountingError.NO_SPREADSHEETS);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      there.writeXlsx(out, sheet, header, rows.stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String head(String language) {
    Agency data = agency.agency();
    StringBuilder lines = new StringBuilder("<b>" + Markup.escape(data.name()) + "</b>");
    for (String line : new String[] {data.address(), contact(data)}) {
      if (line != null && !line.isBlank()) {
        lines.append("<br/>").append(Markup.escape(line));
      }
    }
    if (data.taxCode() != null && !data.taxCode().isBlank()) {
      lines
          .append("<br/>")
          .append(html(language, "accounting.print.taxCode"))
          .append(": ")
          .append(Markup.escape(data.taxCode()));
    }
    return "<div class=\"agency\">" + lines + "</div>";
  }

  private static String contact(Agency data) {
    return Stream.of(data.phone(), data.email())
        .filter(each -> each != null && !each.isBlank())
        .reduce((a, b) -> a + " · " + b)
        .orElse(null);
  }
}
