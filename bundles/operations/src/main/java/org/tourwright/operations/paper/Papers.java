package org.tourwright.operations.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.PdfRenderer;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Phrases;
import org.tourwright.operations.Rights;
import org.tourwright.operations.desk.Itinerary;
import org.tourwright.operations.reservation.Reservation;
import org.tourwright.operations.reservation.ReservationRows;
import org.tourwright.operations.reservation.ReservationState;
import org.tourwright.operations.rooming.RoomingLists;
import org.tourwright.operations.settlement.Settlements;
import org.tourwright.operations.supplier.Supplier;
import org.tourwright.operations.supplier.Suppliers;
import org.tourwright.operations.tour.Passengers;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;

/** The papers of a tour as PDF (N12). */
@Component(service = Papers.class)
public final class Papers {

  private final OperationsStore store;
  private final AgencyProfile profile;
  private final Phrases phrases;
  private final Passengers passengers;
  private final RoomingLists rooming;
  private final Itinerary itinerary;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile PdfRenderer renderer;

  @Activate
  public Papers(
      @Reference OperationsStore store,
      @Reference AgencyProfile profile,
      @Reference Phrases phrases,
      @Reference Passengers passengers,
      @Reference RoomingLists rooming,
      @Reference Itinerary itinerary) {
    this.store = store;
    this.profile = profile;
    this.phrases = phrases;
    this.passengers = passengers;
    this.rooming = rooming;
    this.itinerary = itinerary;
  }

  /** A file and its name. */
  @SuppressWarnings("ArrayRecordComponent") // The bytes are written once and never compared.
  public record Paper(String fileName, byte[] content) {}

  /** Which paper of a tour. */
  public enum Kind {
    MANIFEST(Rights.PASSENGER_READ),
    ROOMING(Rights.PASSENGER_READ),
    SETTLEMENT(Rights.COST_READ),
    FOLDER(Rights.PASSENGER_READ);

    private final String right;

    Kind(String right) {
      this.right = right;
    }
  }

  /** A paper of a tour, in the wanted language or the caller's. */
  public Paper ofTour(Caller caller, UUID id, Kind kind, String language) {
    return store.read(
        em -> {
          TourToRun tour = Tours.reached(em, caller, kind.right, id);
          Phrases.In in = phrases.in(language, caller.language());
          TourSections sections = new TourSections(in, tour);
          String title = in.say("paper.title." + kind);
          Html html = head(in, new Html(), tour, title);
          switch (kind) {
            case MANIFEST -> sections.manifest(html, passengers.of(em, id));
            case ROOMING -> sections.rooming(html, rooming.get(caller, id));
            case SETTLEMENT -> settlement(em, html, in, tour);
            case FOLDER -> folder(em, caller, html, sections, tour);
          }
          return paper(
              in,
              html,
              title,
              tour.number() + "-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        });
  }

  /** What the guests or the guide show to a supplier. */
  public Paper voucher(Caller caller, UUID id, String language) {
    caller.require(Rights.RESERVATION_READ);
    return store.read(
        em -> {
          Reservation reservation = ReservationRows.find(em, id);
          TourToRun tour = Tours.reached(em, caller, Rights.RESERVATION_READ, reservation.tour());
          if (reservation.state() != ReservationState.CONFIRMED) {
            throw new org.tourwright.core.error.Conflict(
                OperationsError.RESERVATION_STATE,
                java.util.Map.of("state", reservation.state().name()));
          }
          Supplier supplier = Suppliers.find(em, reservation.supplier());
          Phrases.In in = phrases.in(language, supplier.language());
          Html html = new Html();
          letterhead(html);
          html.heading(in.say("paper.title.VOUCHER"));
          html.facts(voucherFacts(in, reservation, tour, supplier));
          html.text(in.say("paper.voucher-note"));
          html.signatures(List.of(profile.agency().name(), supplier.name()));
          return paper(in, html, in.say("paper.title.VOUCHER"), reservation.number() + "-voucher");
        });
  }

  private static List<String[]> voucherFacts(
      Phrases.In in, Reservation r, TourToRun tour, Supplier supplier) {
    List<String[]> facts = new ArrayList<>();
    facts.add(new String[] {in.say("paper.voucher-no"), r.number()});
    facts.add(new String[] {in.say("paper.supplier"), supplier.name()});
    facts.add(new String[] {in.say("paper.confirmation"), r.confirmationNumber()});
    facts.add(new String[] {in.say("paper.service"), in.say("reservation.kind." + r.kind())});
    facts.add(new String[] {in.say("paper.description"), r.description()});
    facts.add(new String[] {in.say("paper.dates"), in.dates(r.from(), r.to())});
    if (r.kind() == ServiceKind.HOTEL) {
      facts.add(new String[] {in.say("paper.nights"), String.valueOf(r.nights())});
    }
    facts.add(new String[] {in.say("paper.quantity"), String.valueOf(r.quantity())});
    facts.add(new String[] {in.say("paper.assigned"), r.assignedTo()});
    facts.add(new String[] {in.say("paper.tour"), tour.number() + " · " + tour.title()});
    facts.add(new String[] {in.say("paper.pax"), String.valueOf(tour.pax())});
    facts.add(new String[] {in.say("paper.notes"), r.notes()});
    return facts;
  }

  private void folder(
      EntityManager em, Caller caller, Html html, TourSections sections, TourToRun tour) {
    sections.plan(html, itinerary.plan(tour));
    List<Reservation> confirmed =
        ReservationRows.ofTour(em, tour.id()).stream()
            .filter(r -> r.state() != ReservationState.CANCELLED)
            .toList();
    java.util.Map<UUID, Supplier> suppliers =
        confirmed.stream()
            .map(Reservation::supplier)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> Suppliers.find(em, id)));
    sections.services(html, confirmed, suppliers);
    sections.rooming(html.pageBreak(), rooming.get(caller, tour.id()));
    sections.manifest(html.pageBreak(), passengers.of(em, tour.id()));
  }

  private static void settlement(EntityManager em, Html html, Phrases.In in, TourToRun tour) {
    new SettlementSheet(in)
        .write(
            html,
            Settlements.view(em, tour),
            ReservationRows.ofTour(em, tour.id()),
            id -> Suppliers.find(em, id).name(),
            org.tourwright.operations.cost.RunningCosts.costs(em, List.of(tour.id())),
            org.tourwright.operations.cost.RunningCosts.advances(em, tour.id()));
  }

  private Html head(Phrases.In in, Html html, TourToRun tour, String title) {
    letterhead(html);
    html.heading(title);
    List<String[]> facts = new ArrayList<>();
    facts.add(new String[] {in.say("paper.tour"), tour.number() + " · " + tour.title()});
    facts.add(new String[] {in.say("paper.dates"), in.dates(tour.start(), tour.end())});
    facts.add(new String[] {in.say("paper.pax"), String.valueOf(tour.pax())});
    facts.add(new String[] {in.say("paper.meeting"), tour.meeting()});
    return html.facts(facts);
  }

  private void letterhead(Html html) {
    Agency agency = profile.agency();
    html.letterhead(
        agency.name(),
        List.of(
            agency.address() == null ? "" : agency.address(),
            Stream.of(agency.phone(), agency.email())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "))));
  }

  private Paper paper(Phrases.In in, Html html, String title, String name) {
    PdfRenderer printer = renderer;
    if (printer == null) {
      throw new NotAvailable(OperationsError.NO_PDF);
    }
    return new Paper(name + ".pdf", printer.render(html.page(in.language(), title)));
  }
}
