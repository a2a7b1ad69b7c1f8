package org.tourwright.crm.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.document.Markup;
import org.tourwright.core.tour.ItineraryDay;
import org.tourwright.core.tour.Programme;
import org.tourwright.crm.print.Formats;
import org.tourwright.crm.print.Html;
import org.tourwright.crm.print.Paper;
import org.tourwright.crm.tour.TourOffers;

/** The quotation as the customer reads it, in the customer's language. */
@Component(service = QuotationDocument.class)
public final class QuotationDocument {

  private final Paper paper;
  private final TourOffers offers;

  @Activate
  public QuotationDocument(@Reference Paper paper, @Reference TourOffers offers) {
    this.paper = paper;
    this.offers = offers;
  }

  public byte[] pdf(QuotationView quotation) {
    return paper.pdf(xhtml(quotation));
  }

  String xhtml(QuotationView quotation) {
    Paper.Sheet sheet = paper.sheet(quotation.language());
    Formats formats = sheet.formats();
    String heading = sheet.word("crm.print.quotation", Map.of("number", quotation.number()));
    sheet.head(quotation.title(), heading);
    sheet
        .beginFacts()
        .fact("crm.print.customer", quotation.customerName())
        .fact("crm.print.dates", dates(quotation, formats))
        .fact("crm.print.pax", Integer.toString(quotation.pax()))
        .fact("crm.print.valid-until", formats.date(quotation.validUntil()))
        .fact("crm.print.salesperson", quotation.ownerName())
        .endFacts();
    prices(sheet, quotation);
    offers
        .programme(quotation.programme(), quotation.language())
        .ifPresent(programme -> itinerary(sheet, programme));
    if (quotation.terms() != null && !quotation.terms().isBlank()) {
      sheet.section("crm.print.terms");
      sheet.html().text("small", quotation.terms());
    }
    return sheet.finish(heading);
  }

  private static String dates(QuotationView quotation, Formats formats) {
    if (quotation.start() == null) {
      return null;
    }
    return quotation.end() == null
        ? formats.date(quotation.start())
        : formats.date(quotation.start()) + " – " + formats.date(quotation.end());
  }

  private static void prices(Paper.Sheet sheet, QuotationView quotation) {
    sheet.section("crm.print.prices");
    Html html = sheet.html().raw("<table class=\"lines\">");
    html.row(
        "th",
        1,
        List.of(
            sheet.word("crm.print.description"),
            sheet.word("crm.print.quantity"),
            sheet.word("crm.print.unit-price"),
            sheet.word("crm.print.amount")));
    for (QuotedLine line : quotation.lines()) {
      html.row(
          "td",
          1,
          List.of(
              line.description(),
              Integer.toString(line.quantity()),
              sheet.formats().money(line.unitPrice()),
              sheet.formats().money(line.amount())));
    }
    html.raw("<tr class=\"total\"><td colspan=\"3\">")
        .raw(Markup.escape(sheet.word("crm.print.total")))
        .raw("</td><td class=\"n\">")
        .raw(Markup.escape(sheet.formats().money(quotation.total())))
        .raw("</td></tr></table>");
  }

  private static void itinerary(Paper.Sheet sheet, Programme programme) {
    if (programme.itinerary().isEmpty()) {
      return;
    }
    sheet.section("crm.print.itinerary");
    Html html = sheet.html();
    html.text(null, programme.summary());
    for (ItineraryDay day : programme.itinerary()) {
      html.open("div", "day");
      html.element(
          "h3", null, sheet.word("crm.print.day", Map.of("day", day.day(), "title", day.title())));
      html.text(null, day.description());
      html.element("p", "small", stay(sheet, day));
      html.close("div");
    }
  }

  private static String stay(Paper.Sheet sheet, ItineraryDay day) {
    List<String> meals = new ArrayList<>();
    if (day.breakfast()) {
      meals.add(sheet.word("crm.print.breakfast"));
    }
    if (day.lunch()) {
      meals.add(sheet.word("crm.print.lunch"));
    }
    if (day.dinner()) {
      meals.add(sheet.word("crm.print.dinner"));
    }
    List<String> parts = new ArrayList<>();
    if (!meals.isEmpty()) {
      parts.add(
          sheet.word(
              "crm.print.meals",
              Map.of("meals", meals.stream().collect(Collectors.joining(", ")))));
    }
    if (day.overnight() != null && !day.overnight().isBlank()) {
      parts.add(sheet.word("crm.print.overnight", Map.of("place", day.overnight())));
    }
    return String.join(" · ", parts);
  }
}
