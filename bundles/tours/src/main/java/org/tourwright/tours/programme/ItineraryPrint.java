package org.tourwright.tours.programme;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.PdfRenderer;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.word.Words;
import org.tourwright.tours.ToursError;

/** Prints itineraries for customers. */
@Component(service = ItineraryPrint.class)
public final class ItineraryPrint {

  private final Programmes programmes;
  private final Itineraries itineraries;
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
  private volatile Words words;

  @Activate
  public ItineraryPrint(
      @Reference Programmes programmes,
      @Reference Itineraries itineraries,
      @Reference AgencyProfile agency) {
    this.programmes = programmes;
    this.itineraries = itineraries;
    this.agency = agency;
  }

  /**
   * @param language null for the programme's main language
   * @throws NotAvailable when nothing here can make PDF files
   */
  byte[] pdf(UUID id, String language) {
    PdfRenderer pdf = renderer;
    Words known = words;
    if (pdf == null || known == null) {
      throw new NotAvailable(ToursError.NO_PDF);
    }
    ProgrammeView programme = programmes.get(id);
    ItineraryDocument document = new ItineraryDocument(known, in(programme, language));
    return pdf.render(document.xhtml(agency.agency(), programme, itineraries.get(id).days()));
  }

  String fileName(UUID id, String language) {
    ProgrammeView programme = programmes.get(id);
    return programme.code() + "-" + in(programme, language) + ".pdf";
  }

  private static String in(ProgrammeView programme, String language) {
    if (language != null && !ProgrammeDetails.LANGUAGES.contains(language)) {
      throw new Invalid("language", CoreError.NOT_A_CHOICE);
    }
    return language == null ? programme.language() : language;
  }
}
