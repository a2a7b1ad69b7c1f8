package org.tourwright.crm.opportunity;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;

/** Moves opportunities through the stages and keeps their story. */
@Component(service = Pipeline.class)
public final class Pipeline {

  private final CrmStore store;
  private final OpportunityViews views;

  @Activate
  public Pipeline(@Reference CrmStore store, @Reference OpportunityViews views) {
    this.store = store;
    this.views = views;
  }

  /** Why it was lost. */
  public record Loss(LostReason reason, String comment) {}

  public OpportunityView move(Caller caller, UUID id, OpportunityStage to) {
    new Checks().required("stage", to).orThrow();
    return change(caller, id, null, one -> one.move(to));
  }

  /** The customer agreed; the contract follows. */
  public OpportunityView win(Caller caller, UUID id) {
    return change(caller, id, null, Opportunity::win);
  }

  public OpportunityView lose(Caller caller, UUID id, Loss loss) {
    new Checks()
        .required("reason", loss.reason())
        .longest("comment", loss.comment(), 2000)
        .orThrow();
    return change(caller, id, loss.comment(), one -> one.lose(loss.reason(), loss.comment()));
  }

  public OpportunityView reopen(Caller caller, UUID id) {
    return store.write(
        caller,
        em -> {
          long signed =
              em.createQuery(
                      "select count(e) from Contract e where e.opportunity = :id and e.state ="
                          + " org.tourwright.crm.contract.ContractState.SIGNED",
                      Long.class)
                  .setParameter("id", id)
                  .getSingleResult();
          if (signed > 0) {
            throw new Conflict(CrmError.OPPORTUNITY_SOLD);
          }
          return change(caller, id, null, Opportunity::reopen);
        });
  }

  /**
   * Moves it forward to a stage because of a quotation or contract, whose owner was checked; one
   * that is further or closed stays.
   */
  public void advance(Caller caller, UUID id, OpportunityStage to) {
    store.run(
        caller,
        em -> {
          Opportunity one = Opportunity.find(em, id);
          if (one.stage.open() && one.stage.compareTo(to) < 0) {
            step(caller, em, one, null, changing -> changing.move(to));
          }
        });
  }

  /** The contract is signed: whatever stage it had, it is won. */
  public void won(Caller caller, UUID id) {
    store.run(
        caller,
        em -> {
          Opportunity one = Opportunity.find(em, id);
          if (one.stage == OpportunityStage.LOST) {
            step(caller, em, one, null, Opportunity::reopen);
          }
          if (one.stage.open()) {
            step(caller, em, one, null, Opportunity::win);
          }
        });
  }

  private OpportunityView change(
      Caller caller, UUID id, String remark, Consumer<Opportunity> change) {
    return store.write(
        caller,
        em -> {
          Opportunity one = Opportunity.find(em, id);
          caller.requireFor(Permissions.OPPORTUNITY_WRITE, one.owner);
          step(caller, em, one, remark, change);
          em.flush();
          return views.one(one);
        });
  }

  private static void step(
      Caller caller,
      EntityManager em,
      Opportunity one,
      String remark,
      Consumer<Opportunity> change) {
    OpportunityStage before = one.stage;
    change.accept(one);
    one.updatedAt = Instant.now();
    if (one.stage != before) {
      em.persist(StageChange.of(caller, one, before, remark));
    }
  }
}
