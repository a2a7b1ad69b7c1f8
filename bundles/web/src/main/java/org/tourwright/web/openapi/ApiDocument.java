package org.tourwright.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
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
  private volatile String json;

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
    json = null;
  }

  String json() {
    String known = json;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (json == null) {
        json = made(new TreeMap<>(gate.slots()));
      }
      return json;
    }
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
