package org.tourwright.core.jpa.audit;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Requires;

/** The audit trail, to read (R55). */
@Component(service = AuditResource.class)
@Path("/audit")
@Produces("application/json")
public final class AuditResource {

  private final AuditRows rows;

  @Activate
  public AuditResource(@Reference AuditRows rows) {
    this.rows = rows;
  }

  @GET
  @Requires("core:audit:read")
  public Page<AuditRows.Line> list(
      @Context PageRequest page,
      @QueryParam("id") UUID id,
      @QueryParam("subject") String subject,
      @QueryParam("module") String module) {
    return rows.list(id, subject, module, page);
  }
}
