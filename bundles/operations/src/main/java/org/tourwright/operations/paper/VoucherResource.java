package org.tourwright.operations.paper;

import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.operations.Rights;

/** The voucher of a confirmed reservation; language en, vi or zh, else the supplier's. */
@Component(service = VoucherResource.class)
@Path("/reservations/{id}/voucher.pdf")
public final class VoucherResource {

  private final Papers papers;

  @Activate
  public VoucherResource(@Reference Papers papers) {
    this.papers = papers;
  }

  @GET
  @Produces(PaperResource.PDF)
  @Requires(Rights.RESERVATION_READ)
  public Response voucher(
      @Context Caller caller, @PathParam("id") UUID id, @QueryParam("language") String language) {
    return PaperResource.file(papers.voucher(caller, id, language));
  }
}
