package org.tourwright.campaigns.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.campaigns.store.CampaignsStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.report.Period;
import org.tourwright.persistence.Amount;

/** The figures of campaigns started in a period, for dashboard and reports. */
@Component(service = Results.class)
public final class Results {

  private final CampaignsStore store;
  private final RecipientBook recipients;
  private final AgencyProfile agency;

  /** One campaign. */
  record Result(String name, LocalDate started, Figures figures, Money budget, Money spent) {

    /** The part of the sent mails that was opened; null when none was sent. */
    BigDecimal openRate() {
      return figures.sent() == 0
          ? null
          : BigDecimal.valueOf(figures.opened())
              .divide(BigDecimal.valueOf(figures.sent()), 4, RoundingMode.HALF_UP);
    }
  }

  @Activate
  public Results(
      @Reference CampaignsStore store,
      @Reference RecipientBook recipients,
      @Reference AgencyProfile agency) {
    this.store = store;
    this.recipients = recipients;
    this.agency = agency;
  }

  /** In the order in which they were started. */
  List<Result> of(Period period) {
    ZoneId zone = agency.agency().zone();
    Instant from = period.from().atStartOfDay(zone).toInstant();
    Instant before = period.to().plusDays(1).atStartOfDay(zone).toInstant();
    return store.read(
        em -> {
          List<Campaign> rows =
              em.createQuery(
                      "select c from Campaign c where c.startedAt >= :from"
                          + " and c.startedAt < :before order by c.startedAt, c.id",
                      Campaign.class)
                  .setParameter("from", from)
                  .setParameter("before", before)
                  .getResultList();
          Map<UUID, Figures> figures =
              recipients.figures(rows.stream().map(row -> row.id).toList());
          return rows.stream()
              .map(
                  row ->
                      new Result(
                          row.name,
                          row.startedAt.atZone(zone).toLocalDate(),
                          figures.getOrDefault(row.id, Figures.NONE),
                          Amount.toMoney(row.budget),
                          Amount.toMoney(row.spent)))
              .toList();
        });
  }
}
