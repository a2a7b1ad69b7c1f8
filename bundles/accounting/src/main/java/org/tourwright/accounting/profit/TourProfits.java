package org.tourwright.accounting.profit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.accounting.AccountingError;
import org.tourwright.accounting.AccountingStore;
import org.tourwright.accounting.ledger.ItemState;
import org.tourwright.accounting.ledger.OpenItem;
import org.tourwright.accounting.ledger.Origin;
import org.tourwright.accounting.ledger.Side;
import org.tourwright.accounting.receivable.SoldBooking;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.report.Period;
import org.tourwright.persistence.Listing;

/**
 * What tours earn: the contracts of their bookings, less what suppliers get, less what was spent on
 * the way.
 */
@Component(service = TourProfits.class)
public class TourProfits {

  private final AccountingStore store;
  private final AgencyProfile agency;

  @Activate
  public TourProfits(@Reference AccountingStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  Page<TourProfit> list(TourState state, LocalDate from, LocalDate to, PageRequest page) {
    return store.read(
        em -> {
          Page<Tour> tours =
              new Listing<>(Tour.class)
                  .where("e.state = :state", "state", state)
                  .where("e.end >= :from", "from", from)
                  .where("e.end <= :to", "to", to)
                  .contains("e.search", page.q())
                  .sortable("end", "e.end", LocalDate.class, Tour::end)
                  .sortable("number", "e.number", String.class, Tour::number)
                  .sortable("title", "e.title", String.class, Tour::title)
                  .page(em, page, "-end", Tour::id);
          return new Page<>(profits(em, tours.items()), tours.next(), tours.total());
        });
  }

  TourProfit get(UUID id) {
    return store.read(
        em -> {
          Tour tour = em.find(Tour.class, id);
          if (tour == null) {
            throw new NotFound(AccountingError.TOUR_NOT_FOUND);
          }
          return profits(em, List.of(tour)).get(0);
        });
  }

  /** Tours that ended in the period, by end. */
  List<TourProfit> ended(Period period, Collection<TourState> states) {
    return store.read(
        em ->
            profits(
                em,
                em.createQuery(
                        "select e from Tour e where e.end >= :from and e.end <= :to"
                            + " and e.state in :states order by e.end, e.number",
                        Tour.class)
                    .setParameter("from", period.from())
                    .setParameter("to", period.to())
                    .setParameter("states", states)
                    .getResultList()));
  }

  /** The tours that ended last in the period, latest first. */
  List<TourProfit> latest(Period period, TourState state, int most) {
    return store.read(
        em ->
            profits(
                em,
                em.createQuery(
                        "select e from Tour e where e.end >= :from and e.end <= :to"
                            + " and e.state = :state order by e.end desc, e.number desc",
                        Tour.class)
                    .setParameter("from", period.from())
                    .setParameter("to", period.to())
                    .setParameter("state", state)
                    .setMaxResults(most)
                    .getResultList()));
  }

  private List<TourProfit> profits(EntityManager em, List<Tour> tours) {
    List<UUID> ids = tours.stream().map(Tour::id).toList();
    List<TourBooking> links = Chunks.read(ids, some -> links(em, some));
    Map<UUID, List<SoldBooking>> cancelled = CancelledSales.of(em, tours);
    Set<UUID> bookingIds = new LinkedHashSet<>();
    links.forEach(link -> bookingIds.add(link.booking.value()));
    cancelled.values().forEach(all -> all.forEach(each -> bookingIds.add(each.id().value())));
    Known known =
        new Known(
            links.stream().collect(Collectors.groupingBy(link -> link.tour)),
            Chunks.read(bookingIds, some -> bookings(em, some)).stream()
                .collect(Collectors.toMap(SoldBooking::id, each -> each)),
            cancelled,
            group(Chunks.read(bookingIds, some -> extraCharges(em, some)), OpenItem::booking),
            group(Chunks.read(ids, some -> payables(em, some)), OpenItem::tour),
            Chunks.read(ids, some -> costs(em, some)).stream()
                .collect(Collectors.groupingBy(cost -> cost.tour)));
    return tours.stream().map(tour -> profit(tour, known)).toList();
  }

  /** What was read for a page of tours. */
  private record Known(
      Map<UUID, List<TourBooking>> links,
      Map<BookingId, SoldBooking> bookings,
      Map<UUID, List<SoldBooking>> cancelled,
      Map<BookingId, List<OpenItem>> extras,
      Map<UUID, List<OpenItem>> payables,
      Map<UUID, List<TourCost>> costs) {}

  private TourProfit profit(Tour tour, Known known) {
    List<TourProfit.Share> shares = new ArrayList<>();
    int missing = 0;
    for (TourBooking link : known.links().getOrDefault(tour.id, List.of())) {
      SoldBooking booking = known.bookings().get(link.booking);
      if (booking == null) {
        missing++;
      } else {
        shares.add(share(booking, known.extras().getOrDefault(link.booking, List.of())));
      }
    }
    for (SoldBooking lost : known.cancelled().getOrDefault(tour.id, List.of())) {
      List<OpenItem> kept = known.extras().getOrDefault(lost.id(), List.of());
      boolean listed = shares.stream().anyMatch(each -> each.booking().equals(lost.id()));
      if (!listed && !kept.isEmpty()) {
        shares.add(share(lost, kept));
      }
    }
    shares.sort(Comparator.comparing(TourProfit.Share::number));
    List<OpenItem> payables = known.payables().getOrDefault(tour.id, List.of());
    List<TourCost> costs = known.costs().getOrDefault(tour.id, List.of());
    boolean settled = tour.state == TourState.SETTLED;
    List<Money> services =
        settled ? amounts(costs, CostKind.SERVICE) : amounts(payables, Origin.RESERVATION);
    return new TourProfit(
        tour.id,
        tour.number,
        tour.title,
        tour.end,
        tour.state,
        !settled,
        missing,
        Profit.of(
            agency.agency().currency(),
            shares.stream().flatMap(share -> share.revenue().stream()).toList(),
            services,
            amounts(costs, CostKind.RUNNING),
            amounts(payables, Origin.HAND)),
        shares);
  }

  private static TourProfit.Share share(SoldBooking booking, List<OpenItem> extras) {
    List<Money> revenue = new ArrayList<>();
    if (!booking.cancelled()) {
      revenue.add(booking.total());
    }
    extras.forEach(extra -> revenue.add(extra.amount()));
    return new TourProfit.Share(
        booking.id(), booking.number(), booking.customerName(), booking.cancelled(), revenue);
  }

  private static List<Money> amounts(List<OpenItem> items, Origin origin) {
    return items.stream().filter(item -> item.origin() == origin).map(OpenItem::amount).toList();
  }

  private static List<Money> amounts(List<TourCost> costs, CostKind kind) {
    return costs.stream()
        .filter(cost -> cost.kind == kind)
        .map(cost -> cost.amount.money())
        .toList();
  }

  private static List<TourBooking> links(EntityManager em, List<UUID> tours) {
    return em.createQuery("select e from TourBooking e where e.tour in :tours", TourBooking.class)
        .setParameter("tours", tours)
        .getResultList();
  }

  private static List<SoldBooking> bookings(EntityManager em, List<UUID> ids) {
    return em.createQuery("select e from SoldBooking e where e.id in :ids", SoldBooking.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Extra services and cancellation fees, charged by hand on top of the contract. */
  private static List<OpenItem> extraCharges(EntityManager em, List<UUID> bookings) {
    return em.createQuery(
            "select e from OpenItem e where e.side = :side and e.origin = :hand"
                + " and e.state <> :cancelled and e.booking in :bookings",
            OpenItem.class)
        .setParameter("side", Side.CUSTOMER)
        .setParameter("hand", Origin.HAND)
        .setParameter("cancelled", ItemState.CANCELLED)
        .setParameter("bookings", bookings.stream().map(BookingId::new).toList())
        .getResultList();
  }

  private static List<OpenItem> payables(EntityManager em, List<UUID> tours) {
    return em.createQuery(
            "select e from OpenItem e where e.side = :side and e.state <> :cancelled"
                + " and e.tour in :tours",
            OpenItem.class)
        .setParameter("side", Side.SUPPLIER)
        .setParameter("cancelled", ItemState.CANCELLED)
        .setParameter("tours", tours)
        .getResultList();
  }

  private static List<TourCost> costs(EntityManager em, List<UUID> tours) {
    return em.createQuery("select e from TourCost e where e.tour in :tours", TourCost.class)
        .setParameter("tours", tours)
        .getResultList();
  }

  private static <K> Map<K, List<OpenItem>> group(List<OpenItem> items, Function<OpenItem, K> key) {
    return items.stream().collect(Collectors.groupingBy(key));
  }
}
