package org.tourwright.crm.opportunity;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.UserId;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.NotAudited;

/** A step in the story of an opportunity. */
@Entity
@Table(name = "crm_stage_change")
@NotAudited
public class StageChange {

  @Id UUID id;
  @Version long version;

  @Column(name = "opportunity_id")
  UUID opportunity;

  @Column(name = "from_stage")
  @Enumerated(EnumType.STRING)
  OpportunityStage from;

  @Column(name = "to_stage")
  @Enumerated(EnumType.STRING)
  OpportunityStage to;

  String remark;

  @Column(name = "changed_by")
  UserId by;

  @Column(name = "changed_by_name")
  String byName;

  @Column(name = "changed_at")
  Instant at;

  protected StageChange() {}

  static StageChange of(
      Caller caller, Opportunity opportunity, OpportunityStage from, String remark) {
    StageChange change = new StageChange();
    change.id = Ids.next();
    change.opportunity = opportunity.id;
    change.from = from;
    change.to = opportunity.stage;
    change.remark = remark;
    change.by = caller.user();
    change.byName = caller.name();
    change.at = opportunity.updatedAt;
    return change;
  }
}
