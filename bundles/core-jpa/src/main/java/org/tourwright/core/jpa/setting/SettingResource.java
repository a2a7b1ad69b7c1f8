package org.tourwright.core.jpa.setting;

import java.time.Instant;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
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
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.page.Version;
import org.tourwright.core.page.Versioned;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.Unit;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.Requires;
import org.tourwright.core.word.Words;
import org.tourwright.persistence.SearchText;

/** Shared technical parameters of all modules (R25). */
@Component(service = SettingResource.class)
@Path("/settings")
@Produces("application/json")
@Consumes("application/json")
public final class SettingResource {

  private final SettingCatalogue catalogue;
  private final SettingRows rows;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Words words;

  /** Where a value comes from. */
  enum Origin {
    DEFAULT,
    FILE,
    /** Set on the page. */
    SET,
    /** Fixed by who runs the platform. */
    FIXED
  }

  /**
   * A setting and its value.
   *
   * @param id its key
   * @param standard what it is when nobody set it on the page
   * @param changedBy who set it or took it back last; null when nobody did
   */
  record Line(
      String id,
      long version,
      String module,
      Setting.Kind kind,
      Unit unit,
      Long least,
      Long most,
      List<String> choices,
      boolean atOnce,
      String value,
      String standard,
      Origin origin,
      String changedBy,
      Instant changedAt)
      implements Versioned {}

  /** A new value, written as the kind of the setting has it. */
  record Value(String value) {}

  @Activate
  public SettingResource(@Reference SettingCatalogue catalogue, @Reference SettingRows rows) {
    this.catalogue = catalogue;
    this.rows = rows;
  }

  /** By key. {@code q} looks in keys, titles and explanations. */
  @GET
  @Requires("core:setting:read")
  public Page<Line> list(
      @Context Caller caller, @Context PageRequest page, @QueryParam("module") String module) {
    List<Setting> found =
        catalogue.all().stream()
            .filter(setting -> module == null || setting.module().equals(module))
            .filter(setting -> matches(setting, page.q(), caller.language()))
            .toList();
    List<Setting> rest =
        found.stream()
            .filter(setting -> page.after() == null || setting.key().compareTo(page.after()) > 0)
            .toList();
    List<Line> items = rest.stream().limit(page.limit()).map(this::line).toList();
    String next = rest.size() > items.size() ? items.get(items.size() - 1).id() : null;
    return new Page<>(items, next, page.after() == null ? (long) found.size() : null);
  }

  @GET
  @Path("/{key}")
  @Requires("core:setting:read")
  public Line get(@PathParam("key") String key) {
    return line(catalogue.find(key));
  }

  @PUT
  @Path("/{key}")
  @Requires("core:setting:write")
  public Line set(
      @Context Caller caller,
      @PathParam("key") String key,
      @HeaderParam("If-Match") Version expected,
      Value in) {
    Setting setting = catalogue.find(key);
    // Null would take it back; somebody who sends none forgot it.
    rows.set(caller, setting, expected, in.value() == null ? "" : in.value().strip());
    return line(setting);
  }

  /** Takes back what was set on the page. */
  @DELETE
  @Path("/{key}")
  @Requires("core:setting:write")
  public Line reset(
      @Context Caller caller,
      @PathParam("key") String key,
      @HeaderParam("If-Match") Version expected) {
    Setting setting = catalogue.find(key);
    rows.set(caller, setting, expected, null);
    return line(setting);
  }

  private Line line(Setting setting) {
    SettingRows.State state = rows.state();
    SettingRows.Stored stored = state.stored(setting);
    return new Line(
        setting.key(),
        stored.version(),
        setting.module(),
        setting.kind(),
        setting.unit(),
        setting.least(),
        setting.most(),
        setting.choices(),
        setting.atOnce(),
        state.values().text(setting),
        state.without(setting),
        origin(state, setting, stored),
        stored.changedBy(),
        stored.changedAt());
  }

  private static Origin origin(
      SettingRows.State state, Setting setting, SettingRows.Stored stored) {
    if (state.fixed(setting)) {
      return Origin.FIXED;
    }
    if (stored.value() != null && setting.accepts(stored.value())) {
      return Origin.SET;
    }
    return state.inFile(setting) ? Origin.FILE : Origin.DEFAULT;
  }

  private boolean matches(Setting setting, String q, String language) {
    if (q == null) {
      return true;
    }
    String title = setting.module() + ".setting." + setting.name();
    Words known = words;
    String text =
        known == null
            ? setting.key()
            : setting.key()
                + " "
                + known.text(language, title)
                + " "
                + known.text(language, title + ".hint");
    return SearchText.fold(text).contains(SearchText.fold(q));
  }
}
