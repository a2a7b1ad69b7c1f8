package org.tourwright.integrations.webhook;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tourwright.core.booking.BookingCancelled;
import org.tourwright.core.booking.BookingChanged;
import org.tourwright.core.booking.BookingConfirmed;
import org.tourwright.core.campaign.CampaignResponded;
import org.tourwright.core.event.Event;
import org.tourwright.core.module.ModuleInstallRolledBack;
import org.tourwright.core.module.ModuleUpdateRolledBack;
import org.tourwright.core.module.ModuleUpdated;
import org.tourwright.core.operation.ReservationCancelled;
import org.tourwright.core.operation.ReservationConfirmed;
import org.tourwright.core.operation.TourCancelled;
import org.tourwright.core.operation.TourCompleted;
import org.tourwright.core.operation.TourReinstated;
import org.tourwright.core.operation.TourSettled;
import org.tourwright.core.payment.BookingPaymentChanged;

/** The events of core that go out; their data is what {@code docs/developer/webhooks.md} says. */
final class EventTypes {

  /** What a test sends; no event has this name. */
  static final String PING = "ping";

  static final Set<Class<? extends Event>> ALL =
      Set.of(
          BookingConfirmed.class,
          BookingChanged.class,
          BookingCancelled.class,
          BookingPaymentChanged.class,
          CampaignResponded.class,
          ModuleInstallRolledBack.class,
          ModuleUpdated.class,
          ModuleUpdateRolledBack.class,
          ReservationConfirmed.class,
          ReservationCancelled.class,
          TourCompleted.class,
          TourCancelled.class,
          TourReinstated.class,
          TourSettled.class);

  private EventTypes() {}

  static List<String> names() {
    Function<Class<?>, String> name = Class::getSimpleName;
    return ALL.stream().map(name).sorted().collect(Collectors.toList());
  }
}
