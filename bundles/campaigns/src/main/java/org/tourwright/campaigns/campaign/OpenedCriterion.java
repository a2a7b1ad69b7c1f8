package org.tourwright.campaigns.campaign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.customer.CustomerCriterion;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;

/** Who opened any campaign since, until or on a day. */
@Component(service = CustomerCriterion.class)
public final class OpenedCriterion implements CustomerCriterion {

  private final CampaignsStore store;
  private final AgencyProfile agency;

  /** From an instant to before an instant; null for no limit. */
  record Span(Instant from, Instant before) {}

  @Activate
  public OpenedCriterion(@Reference CampaignsStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  @Override
  public String key() {
    return "campaigns.opened";
  }

  @Override
  public Kind kind() {
    return Kind.DATE;
  }

  @Override
  public List<String> choices() {
    return List.of();
  }

  @Override
  public Set<CustomerId> matching(Comparison comparison, String value) {
    Span span = span(comparison, value, agency.agency().zone());
    return new HashSet<>(
        store.read(
            em ->
                em.createQuery(
                        "select distinct r.customer from Recipient r where r.openedAt >= :from"
                            + " and r.openedAt < :before",
                        CustomerId.class)
                    .setParameter("from", span.from() == null ? Instant.EPOCH : span.from())
                    .setParameter(
                        "before",
                        span.before() == null
                            ? Instant.parse("9000-01-01T00:00:00Z")
                            : span.before())
                    .getResultList()));
  }

  /** Days begin and end where the agency is. */
  static Span span(Comparison comparison, String value, ZoneId zone) {
    LocalDate day;
    try {
      day = LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Invalid("value", CoreError.NOT_A_DATE);
    }
    Instant begin = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return switch (comparison) {
      case AT_LEAST -> new Span(begin, null);
      case AT_MOST -> new Span(null, end);
      case IS -> new Span(begin, end);
      case IS_NOT -> throw new Invalid("comparison", CoreError.NOT_A_CHOICE);
    };
  }
}
