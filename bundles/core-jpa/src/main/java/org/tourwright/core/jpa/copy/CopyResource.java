package org.tourwright.core.jpa.copy;

import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.user.SessionOnly;

/**
 * The copy of the agency from the embedded database to PostgreSQL. No method is a POST: those note
 * a hash of what was sent, here of a password, and while nothing can be changed they are refused.
 */
@Component(service = CopyResource.class)
@Path("/database-copy")
@Produces("application/json")
@Consumes("application/json")
public final class CopyResource {

  private final AgencyCopy copy;

  @Activate
  public CopyResource(@Reference AgencyCopy copy) {
    this.copy = copy;
  }

  @GET
  @Requires(AgencyCopy.PERMISSION)
  @SessionOnly
  public CopyView get() {
    return copy.view();
  }

  /** Begins to copy. From then on nobody can change anything, until DELETE or a start. */
  @PUT
  @Requires(AgencyCopy.PERMISSION)
  @SessionOnly
  public CopyView begin(@Context Caller caller, CopyTarget in) {
    return copy.begin(caller, in);
  }

  /** Lets data be changed here again. What is changed from then on is not in the copy. */
  @DELETE
  @Requires(AgencyCopy.PERMISSION)
  @SessionOnly
  public void reopen(@Context Caller caller) {
    copy.reopen(caller);
  }
}
