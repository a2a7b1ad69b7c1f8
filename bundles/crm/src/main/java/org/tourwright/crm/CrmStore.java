package org.tourwright.crm;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.activity.Activity;
import org.tourwright.crm.booking.SoldTour;
import org.tourwright.crm.booking.Traveller;
import org.tourwright.crm.contract.Contract;
import org.tourwright.crm.contract.PlannedInstalment;
import org.tourwright.crm.lead.Lead;
import org.tourwright.crm.lead.LeadAssignment;
import org.tourwright.crm.opportunity.Opportunity;
import org.tourwright.crm.opportunity.StageChange;
import org.tourwright.crm.quotation.Quotation;
import org.tourwright.crm.quotation.QuotationLine;
import org.tourwright.persistence.EntityStore;
import org.tourwright.persistence.Persistence;

/** The tables of sales. */
@Component(service = CrmStore.class)
public final class CrmStore {

  /** Everything that is stored here. */
  private static final Class<?>[] ENTITIES = {
    Lead.class,
    LeadAssignment.class,
    Opportunity.class,
    StageChange.class,
    Activity.class,
    Quotation.class,
    QuotationLine.class,
    Contract.class,
    PlannedInstalment.class,
    SoldTour.class,
    Traveller.class
  };

  private final EntityStore store;

  @Activate
  public CrmStore(BundleContext context, @Reference Persistence persistence) {
    this(persistence.open(context.getBundle(), "crm", ENTITIES));
  }

  CrmStore(EntityStore store) {
    this.store = store;
  }

  static Class<?>[] entities() {
    return ENTITIES.clone();
  }

  @Deactivate
  public void close() {
    store.close();
  }

  public <T> T read(Function<EntityManager, T> work) {
    return store.read(work);
  }

  public <T> T write(Caller caller, Function<EntityManager, T> work) {
    return store.write(caller, work);
  }

  public void run(Caller caller, Consumer<EntityManager> work) {
    store.run(caller, work);
  }

  /** The next number for people, such as {@code Q-2026-00012}; gaps are possible. */
  public String number(String prefix, int year, String sequence) {
    return "%s-%d-%05d".formatted(prefix, year, store.next(sequence));
  }
}
