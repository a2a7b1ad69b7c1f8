package org.tourwright.core.jpa.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.audit.AuditEntry.Action;
import org.tourwright.core.error.NotPermitted;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.UserId;

/** The audit trail, to read (R55). */
@Component(service = AuditResource.class)
@Path("/audit")
@Produces("application/json")
public final class AuditResource {

  private static final String READ = "core:audit:read";

  private final AuditRows rows;
  private final AuditChain chain;
  private final AgencyProfile agency;

  @Activate
  public AuditResource(
      @Reference AuditRows rows, @Reference AuditChain chain, @Reference AgencyProfile agency) {
    this.rows = rows;
    this.chain = chain;
    this.agency = agency;
  }

  /**
   * Lines, the newest first.
   *
   * @param id of one record
   * @param userId of one user
   * @param from the first day, in the agency's time zone
   * @param to the last day
   */
  @GET
  @Requires(READ)
  public Page<AuditRows.Line> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("id") UUID id,
      @QueryParam("subject") String subject,
      @QueryParam("module") String module,
      @QueryParam("userId") UserId userId,
      @QueryParam("action") Action action,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    Instant first = from == null ? null : begin(from);
    Instant before = to == null ? null : begin(to.plusDays(1));
    Set<UserId> users = caller.visibleOwners(READ).orElse(null);
    return rows.list(
        new AuditRows.Filter(id, subject, module, userId, users, action, first, before), page);
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(agency.agency().zone()).toInstant();
  }

  /** Whether anybody has tampered with the trail; reads all of it, so it is for who may do that. */
  @GET
  @Path("/check")
  @Requires(READ)
  public AuditChain.Verdict check(@Context Caller caller) {
    if (caller.visibleOwners(READ).isPresent()) {
      throw new NotPermitted();
    }
    return chain.check();
  }
}
