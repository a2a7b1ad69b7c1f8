package org.tourwright.crm.contract;

import java.util.List;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingChanged;
import org.tourwright.core.event.Events;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.activity.Activity;
import org.tourwright.crm.booking.BookTours;
import org.tourwright.crm.quotation.Quotation;

/**
 * What was made of an opportunity goes with it to its new owner: else the one who works on it could
 * neither sign nor change it. Called by opportunities, which check the permission.
 */
@Component(service = HandOver.class)
public final class HandOver {

  private final CrmStore store;
  private final BookTours bookings;
  private final Events events;

  @Activate
  public HandOver(
      @Reference CrmStore store, @Reference BookTours bookings, @Reference Events events) {
    this.store = store;
    this.bookings = bookings;
    this.events = events;
  }

  /**
   * @param to null for nobody; tasks then stay with whom they have
   */
  public void follow(Caller caller, UUID opportunity, UserId to) {
    store.run(
        caller,
        em -> {
          of(em, Quotation.class, "", opportunity).forEach(one -> one.handOver(to));
          of(em, Contract.class, "", opportunity).stream()
              .filter(one -> one.state != ContractState.CANCELLED)
              .forEach(one -> handOver(caller, em, one, to));
          if (to != null) {
            of(em, Activity.class, " and e.done = false", opportunity)
                .forEach(one -> one.handOver(to));
          }
        });
  }

  private void handOver(Caller caller, EntityManager em, Contract contract, UserId to) {
    contract.handOver(to);
    if (contract.booking != null) {
      Booking booking = bookings.handOver(caller, contract.booking, to);
      events.publish(
          caller, new BookingChanged(booking, ContractLists.instalments(em, contract.id)));
    }
  }

  private static <T> List<T> of(EntityManager em, Class<T> type, String which, UUID opportunity) {
    return em.createQuery(
            "select e from "
                + type.getSimpleName()
                + " e where e.opportunity = :opportunity"
                + which
                + " order by e.id",
            type)
        .setParameter("opportunity", opportunity)
        .getResultList();
  }
}
