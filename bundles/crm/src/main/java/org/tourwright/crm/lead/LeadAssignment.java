package org.tourwright.crm.lead;

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

/** Why a lead went to somebody, so that every assignment can be explained (N7). */
@Entity
@Table(name = "crm_lead_assignment")
@NotAudited
public class LeadAssignment {

  @Id UUID id;
  @Version long version;

  @Column(name = "lead_id")
  UUID lead;

  @Column(name = "owner_id")
  UserId owner;

  @Enumerated(EnumType.STRING)
  AssignedHow how;

  @Column(name = "open_before")
  Integer openBefore;

  @Column(name = "among")
  Integer among;

  @Column(name = "assigned_by")
  UserId by;

  @Column(name = "assigned_by_name")
  String byName;

  @Column(name = "assigned_at")
  Instant at;

  protected LeadAssignment() {}

  static LeadAssignment of(Caller caller, Lead lead, AssignedHow how) {
    LeadAssignment assignment = new LeadAssignment();
    assignment.id = Ids.next();
    assignment.lead = lead.id;
    assignment.owner = lead.owner;
    assignment.how = how;
    assignment.by = caller.user();
    assignment.byName = caller.name();
    assignment.at = Instant.now();
    return assignment;
  }
}
