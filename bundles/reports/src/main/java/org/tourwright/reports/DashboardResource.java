package org.tourwright.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.page.Page;
import org.tourwright.core.report.DashboardTile;
import org.tourwright.core.report.Table;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.word.Words;

/** The manager's dashboard: the tiles of the departments that are there (R30, R33). */
@Component(service = DashboardResource.class)
@Path("/dashboard")
@Produces("application/json")
public final class DashboardResource {

  private final AgencyProfile agency;
  private final Words words;
  private final List<DashboardTile> tiles = new CopyOnWriteArrayList<>();

  /**
   * A tile without its figures; each is asked for by itself, so that a slow one keeps no other
   * waiting.
   */
  record Tile(String key, String title, DashboardTile.Shape shape, int order) {}

  @Activate
  public DashboardResource(@Reference AgencyProfile agency, @Reference Words words) {
    this.agency = agency;
    this.words = words;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addTile(DashboardTile tile) {
    tiles.add(tile);
  }

  void removeTile(DashboardTile tile) {
    tiles.remove(tile);
  }

  @GET
  @Requires("reports:dashboard:read")
  public Page<Tile> list(@Context Caller caller) {
    return Page.of(
        tiles.stream()
            .filter(tile -> caller.may(tile.permission()))
            .sorted(Comparator.comparingInt(DashboardTile::order).thenComparing(DashboardTile::key))
            .map(tile -> new Tile(tile.key(), title(caller, tile), tile.shape(), tile.order()))
            .toList());
  }

  @GET
  @Path("/{key}")
  @Requires("reports:dashboard:read")
  public Figures figures(
      @Context Caller caller,
      @PathParam("key") String key,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    DashboardTile tile =
        tiles.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    caller.require(tile.permission());
    Table table = tile.data(caller, Periods.of(from, to, agency.today()));
    return Figures.of(
        table, column -> words.text(caller.language(), "report." + key + "." + column, Map.of()));
  }

  private String title(Caller caller, DashboardTile tile) {
    return words.text(caller.language(), "tile." + tile.key(), Map.of());
  }
}
