package org.tourwright.operations.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.Agency;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.Markup;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.message.Mail;
import org.tourwright.core.message.Outbox;
import org.tourwright.core.operation.ServiceKind;
import org.tourwright.core.user.Caller;
import org.tourwright.operations.OperationsError;
import org.tourwright.operations.OperationsStore;
import org.tourwright.operations.Phrases;
import org.tourwright.operations.Rights;
import org.tourwright.operations.paper.Html;
import org.tourwright.operations.supplier.Supplier;
import org.tourwright.operations.supplier.Suppliers;
import org.tourwright.operations.tour.TourToRun;
import org.tourwright.operations.tour.Tours;

/** Asks suppliers by mail, in their language (R92). */
@Component(service = RequestMail.class)
public final class RequestMail {

  private final OperationsStore store;
  private final AgencyProfile profile;
  private final Phrases phrases;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Outbox outbox;

  @Activate
  public RequestMail(
      @Reference OperationsStore store,
      @Reference AgencyProfile profile,
      @Reference Phrases phrases) {
    this.store = store;
    this.profile = profile;
    this.phrases = phrases;
  }

  /**
   * Writes to the supplier of a reservation.
   *
   * @param to another address than the supplier's; null for the supplier's
   * @param message further words of the operator; null for none
   */
  public ReservationView send(Caller caller, UUID id, String to, String message) {
    caller.require(Rights.RESERVATION_WRITE);
    new Checks().email("to", to).longest("message", message, 5_000).orThrow();
    Outbox post = outbox;
    if (post == null) {
      throw new NotAvailable(OperationsError.NO_MAIL);
    }
    return store.write(
        caller,
        em -> {
          Reservation reservation = ReservationRows.find(em, id);
          TourToRun tour = Tours.reached(em, caller, Rights.RESERVATION_WRITE, reservation.tour);
          if (reservation.state == ReservationState.CANCELLED) {
            reservation.mustBe(ReservationState.REQUESTED);
          }
          Supplier supplier = Suppliers.find(em, reservation.supplier);
          String address = to == null || to.isBlank() ? supplier.email() : to.strip();
          if (address == null || address.isBlank()) {
            throw new Invalid(
                "to", OperationsError.SUPPLIER_NO_EMAIL, Map.of("supplier", supplier.name()));
          }
          post.send(caller, mail(reservation, supplier, tour, address, message));
          reservation.requestedAt = Instant.now();
          em.flush();
          return ReservationRows.view(em, reservation);
        });
  }

  private Mail mail(
      Reservation reservation, Supplier supplier, TourToRun tour, String to, String message) {
    Phrases.In in = phrases.in(supplier.language(), "vi");
    Agency agency = profile.agency();
    String subject =
        in.say(
            "mail.request.subject",
            Map.of(
                "agency", agency.name(),
                "service", in.say("reservation.kind." + reservation.kind.name()),
                "dates", in.dates(reservation.from, reservation.to),
                "tour", tour.number()));
    String greeting =
        in.say(
            "mail.request.greeting",
            Map.of("name", supplier.contact() == null ? supplier.name() : supplier.contact()));
    String please = in.say("mail.request.please", Map.of("agency", agency.name()));
    String closing = in.say("mail.request.closing");
    List<String[]> lines = lines(in, reservation, tour);
    String extra = message == null || message.isBlank() ? "" : message.strip();
    String html =
        "<p>"
            + Markup.escape(greeting)
            + "</p><p>"
            + Markup.escape(please)
            + "</p><table cellpadding=\"4\">"
            + lines.stream()
                .map(
                    l ->
                        "<tr><td>"
                            + Markup.escape(l[0])
                            + "</td><td>"
                            + Html.lines(l[1])
                            + "</td></tr>")
                .collect(Collectors.joining())
            + "</table>"
            + (extra.isEmpty() ? "" : "<p>" + Html.lines(extra) + "</p>")
            + "<p>"
            + Markup.escape(closing)
            + "</p><p>"
            + Html.lines(signature(agency))
            + "</p>";
    String text =
        greeting
            + "\n\n"
            + please
            + "\n\n"
            + lines.stream().map(l -> l[0] + ": " + l[1]).collect(Collectors.joining("\n"))
            + (extra.isEmpty() ? "" : "\n\n" + extra)
            + "\n\n"
            + closing
            + "\n\n"
            + signature(agency);
    return new Mail(
        "operations",
        "reservation:" + reservation.number,
        null,
        to,
        supplier.contact() == null ? supplier.name() : supplier.contact(),
        subject,
        html,
        text,
        List.of(),
        Map.of());
  }

  private static List<String[]> lines(Phrases.In in, Reservation r, TourToRun tour) {
    List<String[]> lines = new ArrayList<>();
    lines.add(new String[] {in.say("paper.reservation"), r.number});
    lines.add(new String[] {in.say("paper.tour"), tour.number() + " · " + tour.title()});
    lines.add(new String[] {in.say("paper.service"), in.say("reservation.kind." + r.kind.name())});
    lines.add(new String[] {in.say("paper.description"), r.description});
    lines.add(new String[] {in.say("paper.dates"), in.dates(r.from, r.to)});
    if (r.kind == ServiceKind.HOTEL) {
      lines.add(new String[] {in.say("paper.nights"), String.valueOf(r.nights())});
    }
    lines.add(new String[] {in.say("paper.quantity"), String.valueOf(r.quantity)});
    lines.add(new String[] {in.say("paper.pax"), String.valueOf(tour.pax())});
    lines.add(new String[] {in.say("paper.unit-price"), in.money(r.unitPrice.money())});
    if (r.deadline != null) {
      lines.add(new String[] {in.say("paper.answer-by"), in.date(r.deadline)});
    }
    if (r.notes != null && !r.notes.isBlank()) {
      lines.add(new String[] {in.say("paper.notes"), r.notes});
    }
    return lines;
  }

  private static String signature(Agency agency) {
    return java.util.stream.Stream.of(
            agency.name(), agency.address(), agency.phone(), agency.email())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
