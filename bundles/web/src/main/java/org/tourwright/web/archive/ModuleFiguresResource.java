package org.tourwright.web.archive;

import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.user.Requires;
import org.tourwright.web.WebError;
import org.tourwright.web.front.ModuleTraffic;
import org.tourwright.web.module.Gate;

/** What the page of the modules tells of each besides its state. Cheap; asked every few seconds. */
@Path("/module-figures")
@Produces("application/json")
@Component(service = ModuleFiguresResource.class)
public final class ModuleFiguresResource {

  private final Gate gate;
  private final InstalledHere here;
  private final ModuleTraffic traffic;

  /**
   * The traffic of a module on this node.
   *
   * @param requestsPerMinute over the last minute
   * @param requestsLastHour of these
   * @param errorsLastHour that many were answered with 5xx
   * @param millis how long one took on average in the last hour
   */
  public record Traffic(
      String id, long requestsPerMinute, long requestsLastHour, long errorsLastHour, long millis) {}

  /** What an installed module holds. */
  public record Inside(
      String id, String symbolicName, String version, String location, Contents contents) {}

  @Activate
  public ModuleFiguresResource(
      @Reference Gate gate, @Reference InstalledHere here, @Reference ModuleTraffic traffic) {
    this.gate = gate;
    this.here = here;
    this.traffic = traffic;
  }

  @GET
  @Requires("web:module:read")
  public Page<Traffic> traffic() {
    List<Traffic> all =
        traffic.figures().entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
    return Page.of(all);
  }

  private static Traffic of(String id, ModuleTraffic.Figures figures) {
    return new Traffic(
        id, figures.lastMinute(), figures.lastHour(), figures.errors(), figures.millis());
  }

  @GET
  @Path("/{id}")
  @Requires("web:module:read")
  public Inside inside(@PathParam("id") String id) {
    Bundle bundle = gate.bundle(id);
    if (bundle == null) {
      throw new NotFound(WebError.NO_SUCH_MODULE, Map.of("module", id));
    }
    return new Inside(
        id,
        bundle.getSymbolicName(),
        bundle.getVersion().toString(),
        bundle.getLocation(),
        here.contents(id, bundle));
  }
}
