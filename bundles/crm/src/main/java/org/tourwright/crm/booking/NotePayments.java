package org.tourwright.crm.booking;

import java.time.Instant;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.customer.CustomerStage;
import org.tourwright.core.customer.Customers;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.payment.BookingPaymentChanged;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmStore;

/**
 * Shows what is paid, and makes the potential customer a customer with the deposit (R158, R159).
 */
@Component(service = EventConsumer.class)
public final class NotePayments implements EventConsumer {

  private final CrmStore store;
  private final Customers customers;

  @Activate
  public NotePayments(@Reference CrmStore store, @Reference Customers customers) {
    this.store = store;
    this.customers = customers;
  }

  @Override
  public String name() {
    return "crm.payments";
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(BookingPaymentChanged.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    if (event instanceof BookingPaymentChanged paid) {
      note(caller, paid);
    }
  }

  private void note(Caller caller, BookingPaymentChanged paid) {
    store.run(
        caller,
        em -> {
          SoldTour tour = em.find(SoldTour.class, paid.booking().value());
          if (tour == null) {
            return; // something that was not sold here
          }
          tour.payment = state(paid);
          tour.updatedAt = Instant.now();
          if (paid.depositPaid() && customers.find(tour.customer).isPresent()) {
            customers.advance(caller, tour.customer, CustomerStage.CUSTOMER);
          }
        });
  }

  static PaymentState state(BookingPaymentChanged paid) {
    if (paid.fullyPaid()) {
      return PaymentState.FULLY_PAID;
    }
    return paid.depositPaid() ? PaymentState.DEPOSIT_PAID : PaymentState.NONE;
  }
}
