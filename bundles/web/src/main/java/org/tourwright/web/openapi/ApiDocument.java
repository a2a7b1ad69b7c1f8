package org.tourwright.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.word.Words;
import org.tourwright.json.Json;
import org.tourwright.web.front.Identity;
import org.tourwright.web.module.Gate;
import org.tourwright.web.module.Slot;

/** The one description of all active modules' APIs, made anew when modules come or go. */
@Component(service = ApiDocument.class)
public final class ApiDocument {

  private static final Logger LOG = LoggerFactory.getLogger(ApiDocument.class);

  private final Gate gate;
  private final Words words;
  private final String version;
  private final Runnable listener = this::outdated;
  private final AtomicLong changes = new AtomicLong();
  private volatile Made last;

  /**
   * The document of a moment.
   *
   * @param changes how many there had been when it was begun: a later one makes it stale
   */
  private record Made(long changes, String json) {}

  @Activate
  public ApiDocument(BundleContext context, @Reference Gate gate, @Reference Words words) {
    this.gate = gate;
    this.words = words;
    this.version = context.getBundle().getVersion().toString();
    gate.onChange(listener);
  }

  @Deactivate
  void stop() {
    gate.forget(listener);
  }

  private String title(String id) {
    return words.text("en", id + ".module.title", Map.of());
  }

  private void outdated() {
    changes.incrementAndGet();
  }

  String json() {
    String known = fresh();
    if (known != null) {
      return known;
    }
    synchronized (this) {
      known = fresh();
      if (known == null) {
        long before = changes.get();
        known = made(new TreeMap<>(gate.slots()));
        last = new Made(before, known);
      }
      return known;
    }
  }

  private String fresh() {
    Made made = last;
    return made != null && made.changes() == changes.get() ? made.json() : null;
  }

  private void about(ObjectNode root) {
    ObjectNode info =
        root.putObject("info")
            .put("title", "Tourwright")
            .put("version", version)
            .put(
                "description",
                "All active modules of this installation. Every error is a problem (RFC 9457);"
                    + " lists are read page by page; changes name the version they are for"
                    + " (If-Match); every POST may be repeated with an Idempotency-Key. See"
                    + " docs/developer/api.md.");
    info.putObject("license")
        .put("name", "Apache-2.0")
        .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
    root.putArray("servers").addObject().put("url", "/").put("description", "This installation");
  }

  private static void security(ObjectNode schemes) {
    schemes
        .putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", Identity.COOKIE)
        .put(
            "description",
            "Of POST /api/session. A changing request also sends X-CSRF-Token, which that"
                + " answers.");
    schemes
        .putObject("token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "twk_…")
        .put("description", "An API token that a user made; it needs no CSRF token.");
  }

  private String made(Map<String, Slot> slots) {
    ObjectNode root = Json.mapper().createObjectNode();
    root.put("openapi", "3.0.3");
    about(root);
    ArrayNode tags = root.putArray("tags");
    ObjectNode paths = root.putObject("paths");
    ObjectNode components = root.putObject("components");
    security(components.putObject("securitySchemes"));
    components.set("responses", Refused.responses());
    ObjectNode schemas = components.putObject("schemas");
    slots.forEach(
        (id, slot) -> {
          try {
            JsonNode part = ModuleApi.of(id, slot.module().resources());
            tags.addObject().put("name", id).put("description", title(id));
            part.path("paths").properties().forEach(e -> paths.set(e.getKey(), e.getValue()));
            part.path("schemas").properties().forEach(e -> schemas.set(e.getKey(), e.getValue()));
          } catch (RuntimeException
              | LinkageError e) { // one module's defect hides only its own API
            LOG.error("The API of module {} cannot be described", id, e);
          }
        });
    schemas.set(Refused.PROBLEM, Refused.problem());
    schemas.set(CoreModels.MONEY, CoreModels.money());
    try {
      return Json.mapper().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
