package org.tourwright.crm.quotation;

import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.job.ScheduledJob;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmStore;

/** Quotations that nobody answered run out. */
@Component(service = ScheduledJob.class)
public final class ExpireQuotations implements ScheduledJob {

  private static final int AT_ONCE = 500;

  private final CrmStore store;
  private final AgencyProfile agency;

  @Activate
  public ExpireQuotations(@Reference CrmStore store, @Reference AgencyProfile agency) {
    this.store = store;
    this.agency = agency;
  }

  @Override
  public String name() {
    return "crm.expire-quotations";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(30);
  }

  @Override
  public void run(Caller caller) {
    store.run(
        caller,
        em -> {
          List<Quotation> over =
              em.createQuery(
                      "select e from Quotation e where e.state = :sent and e.validUntil < :today"
                          + " order by e.validUntil",
                      Quotation.class)
                  .setParameter("sent", QuotationState.SENT)
                  .setParameter("today", agency.today())
                  .setMaxResults(AT_ONCE)
                  .getResultList();
          over.forEach(Quotation::expire);
        });
  }
}
