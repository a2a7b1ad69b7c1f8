package org.tourwright.crm.print;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.Markup;
import org.tourwright.core.document.PdfRenderer;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.word.Words;
import org.tourwright.crm.CrmError;

/** The agency's paper: what quotations and contracts have in common, and how they become PDF. */
@Component(service = Paper.class)
public class Paper {

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 16mm 20mm 16mm;
        @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #777; } }
      body { font-family: sans-serif; font-size: 10pt; line-height: 1.45; color: #222; }
      h1 { font-size: 18pt; margin: 6mm 0 1mm 0; color: #0b4f6c; }
      h2 { font-size: 12pt; margin: 6mm 0 2mm 0; color: #0b4f6c; border-bottom: 0.5pt solid #b8ccd6;
        padding-bottom: 1mm; }
      h3 { font-size: 10.5pt; margin: 3mm 0 1mm 0; }
      p { margin: 0 0 2mm 0; }
      table { width: 100%; border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; padding: 1.4mm 2mm; }
      th { background: #e8f0f4; font-weight: bold; }
      table.lines td { border-bottom: 0.5pt solid #d9e2e7; }
      .n { text-align: right; white-space: nowrap; }
      .total td { font-weight: bold; border-top: 1pt solid #0b4f6c; border-bottom: none; }
      .agency { border-bottom: 1.5pt solid #0b4f6c; padding-bottom: 3mm; }
      .agency .name { font-size: 14pt; font-weight: bold; color: #0b4f6c; }
      .small { font-size: 8.5pt; color: #555; }
      .facts { margin-top: 3mm; } .facts td { padding: 0.8mm 4mm 0.8mm 0; } .facts td.k { color: #666; width: 38mm; }
      .day { page-break-inside: avoid; }
      .sign td { width: 50%; text-align: center; padding-top: 8mm; height: 32mm; }
      """;

  private final AgencyProfile agency;
  private final Words words;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile PdfRenderer renderer;

  @Activate
  public Paper(@Reference AgencyProfile agency, @Reference Words words) {
    this.agency = agency;
    this.words = words;
  }

  /**
   * @throws NotAvailable when documents is away
   */
  public byte[] pdf(String xhtml) {
    PdfRenderer pdf = renderer;
    if (pdf == null) {
      throw new NotAvailable(CrmError.PDF_AWAY);
    }
    return pdf.render(xhtml);
  }

  public Sheet sheet(String language) {
    return new Sheet(language, agency.agency(), words);
  }

  /** A document in one language. */
  public static final class Sheet {

    private final String language;
    private final Agency agency;
    private final Words words;
    private final Formats formats;
    private final Html html = new Html();

    Sheet(String language, Agency agency, Words words) {
      this.language = language;
      this.agency = agency;
      this.words = words;
      this.formats = Formats.of(language);
    }

    public Agency agency() {
      return agency;
    }

    public Formats formats() {
      return formats;
    }

    public Html html() {
      return html;
    }

    public String word(String key) {
      return words.text(language, key, Map.of());
    }

    public String word(String key, Map<String, Object> args) {
      return words.text(language, key, args);
    }

    /** The agency's head, the title and a line below it. */
    public Sheet head(String title, String below) {
      html.open("div", "agency").element("div", "name", agency.name());
      html.element("div", "small", agency.address());
      String reach =
          Stream.of(agency.phone(), agency.email())
              .filter(Objects::nonNull)
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(" · "));
      html.element("div", "small", reach);
      if (agency.taxCode() != null && !agency.taxCode().isBlank()) {
        html.element("div", "small", word("crm.print.tax-code", Map.of("code", agency.taxCode())));
      }
      html.close("div").element("h1", null, title).element("div", "small", below);
      return this;
    }

    public Sheet section(String key) {
      html.element("h2", null, word(key));
      return this;
    }

    public Sheet beginFacts() {
      html.raw("<table class=\"facts\">");
      return this;
    }

    /** A label and what it is; left out when it is not known. */
    public Sheet fact(String key, String text) {
      if (text != null && !text.isBlank()) {
        html.open("tr", null).element("td", "k", word(key)).element("td", null, text).close("tr");
      }
      return this;
    }

    public Sheet endFacts() {
      html.raw("</table>");
      return this;
    }

    /** The whole page. */
    public String finish(String title) {
      return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
          + language
          + "\"><head><title>"
          + Markup.escape(title)
          + "</title><style type=\"text/css\">"
          + STYLE
          + "</style></head><body>"
          + html
          + "</body></html>";
    }
  }
}
