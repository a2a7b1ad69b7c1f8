package org.tourwright.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
import org.tourwright.json.Json;
import org.tourwright.web.module.Gate;
import org.tourwright.web.module.Slot;

/** The one description of all active modules' APIs, made anew when modules come or go. */
@Component(service = ApiDocument.class)
public final class ApiDocument {

  private static final Logger LOG = LoggerFactory.getLogger(ApiDocument.class);

  private final Gate gate;
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
  public ApiDocument(BundleContext context, @Reference Gate gate) {
    this.gate = gate;
    this.version = context.getBundle().getVersion().toString();
    gate.onChange(listener);
  }

  @Deactivate
  void stop() {
    gate.forget(listener);
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

  private String made(Map<String, Slot> slots) {
    ObjectNode root = Json.mapper().createObjectNode();
    root.put("openapi", "3.0.3");
    root.putObject("info")
        .put("title", "Tourwright")
        .put("version", version)
        .put("description", "All active modules of this installation.");
    ObjectNode paths = root.putObject("paths");
    ObjectNode components = root.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "tourwright_session");
    ObjectNode schemas = components.putObject("schemas");
    slots.forEach(
        (id, slot) -> {
          try {
            JsonNode part = ModuleApi.of(id, slot.module().resources());
            part.path("paths").properties().forEach(e -> paths.set(e.getKey(), e.getValue()));
            part.path("schemas").properties().forEach(e -> schemas.set(e.getKey(), e.getValue()));
          } catch (RuntimeException
              | LinkageError e) { // one module's defect hides only its own API
            LOG.error("The API of module {} cannot be described", id, e);
          }
        });
    schemas.set("Problem", ModuleApi.problem());
    try {
      return Json.mapper().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
