package org.tourwright.crm.quotation;

import java.util.UUID;
import java.util.function.BiConsumer;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.crm.CrmError;
import org.tourwright.crm.CrmStore;
import org.tourwright.crm.Permissions;
import org.tourwright.crm.opportunity.Opportunity;
import org.tourwright.crm.opportunity.OpportunityStage;
import org.tourwright.crm.opportunity.Pipeline;

/** What becomes of a quotation: sent, accepted, declined. */
@Component(service = QuotationDecisions.class)
public final class QuotationDecisions {

  private final CrmStore store;
  private final QuotationLists lists;
  private final QuotationMail mail;
  private final Pipeline pipeline;
  private final AgencyProfile agency;

  @Activate
  public QuotationDecisions(
      @Reference CrmStore store,
      @Reference QuotationLists lists,
      @Reference QuotationMail mail,
      @Reference Pipeline pipeline,
      @Reference AgencyProfile agency) {
    this.store = store;
    this.lists = lists;
    this.mail = mail;
    this.pipeline = pipeline;
    this.agency = agency;
  }

  /**
   * Sends it by mail with the PDF, or only notes that it was handed over in another way.
   *
   * @param letter null when it is not sent by mail
   */
  public QuotationView send(Caller caller, UUID id, Version expected, QuotationMail.Letter letter) {
    return change(
        caller,
        id,
        expected,
        (em, quotation) -> {
          QuotationView view = lists.view(em, quotation);
          if (view.lines().isEmpty()) {
            throw new Conflict(CrmError.QUOTATION_EMPTY);
          }
          quotation.send(agency.today());
          if (letter != null) {
            mail.send(caller, view, letter);
          }
          pipeline.advance(caller, quotation.opportunity, OpportunityStage.QUOTED);
        });
  }

  public QuotationView accept(Caller caller, UUID id, Version expected, String comment) {
    new Checks().longest("comment", comment, 2000).orThrow();
    return change(
        caller,
        id,
        expected,
        (em, quotation) -> {
          if (lists.view(em, quotation).lines().isEmpty()) {
            throw new Conflict(CrmError.QUOTATION_EMPTY);
          }
          // Two quotations of it may be accepted at the same moment; the second one has to see
          // that.
          Opportunity.lock(em, quotation.opportunity);
          if (others(em, quotation) > 0) {
            throw new Conflict(CrmError.OTHER_QUOTATION_ACCEPTED);
          }
          quotation.accept(agency.today(), comment);
          pipeline.advance(caller, quotation.opportunity, OpportunityStage.NEGOTIATING);
        });
  }

  public QuotationView decline(Caller caller, UUID id, Version expected, String comment) {
    new Checks().longest("comment", comment, 2000).orThrow();
    return change(caller, id, expected, (em, quotation) -> quotation.decline(comment));
  }

  /** Takes the answer back, unless a contract was made of it. */
  public QuotationView reopen(Caller caller, UUID id) {
    return change(
        caller,
        id,
        null,
        (em, quotation) -> {
          long contracts =
              em.createQuery(
                      "select count(e) from Contract e where e.quotation = :id and e.state <>"
                          + " org.tourwright.crm.contract.ContractState.CANCELLED",
                      Long.class)
                  .setParameter("id", id)
                  .getSingleResult();
          if (contracts > 0) {
            throw new Conflict(CrmError.CONTRACT_EXISTS);
          }
          quotation.reopen();
        });
  }

  /**
   * @param expected null where what it says does not matter
   */
  private QuotationView change(
      Caller caller, UUID id, Version expected, BiConsumer<EntityManager, Quotation> change) {
    return store.write(
        caller,
        em -> {
          Quotation quotation = Quotation.locked(em, id);
          caller.requireFor(Permissions.QUOTATION_WRITE, quotation.owner);
          if (expected != null) {
            expected.mustBe(quotation.version);
          }
          change.accept(em, quotation);
          em.flush();
          return lists.view(em, quotation);
        });
  }

  private static long others(EntityManager em, Quotation quotation) {
    return em.createQuery(
            "select count(e) from Quotation e where e.opportunity = :opportunity and e.id <> :id"
                + " and e.state = :accepted",
            Long.class)
        .setParameter("opportunity", quotation.opportunity)
        .setParameter("id", quotation.id)
        .setParameter("accepted", QuotationState.ACCEPTED)
        .getSingleResult();
  }
}
