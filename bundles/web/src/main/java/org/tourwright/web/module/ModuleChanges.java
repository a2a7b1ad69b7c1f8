package org.tourwright.web.module;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.karaf.features.Dependency;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;
import org.tourwright.web.WebError;
import org.tourwright.web.WebStore;

/** Installs and uninstalls modules, one change after the other, in the background. */
@Component(service = ModuleChanges.class)
public final class ModuleChanges {

  private static final Logger LOG = LoggerFactory.getLogger(ModuleChanges.class);
  private static final String EVERYTHING = "tourwright";

  /** What runs already is not refreshed: no other module is to notice. */
  private static final EnumSet<FeaturesService.Option> QUIETLY =
      EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);

  private final FeaturesService features;
  private final ModuleStates states;
  private final AuditTrail trail;
  private final WebStore store;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "tourwright-web-modules");
            thread.setDaemon(true);
            return thread;
          });

  @Activate
  public ModuleChanges(
      @Reference FeaturesService features,
      @Reference ModuleStates states,
      @Reference AuditTrail trail,
      @Reference WebStore store) {
    this.features = features;
    this.states = states;
    this.trail = trail;
    this.store = store;
  }

  @Deactivate
  void stop() {
    // A change that runs is finished: the thread ends after it.
    worker.shutdown();
  }

  void install(Caller caller, String id) {
    begin(caller, id, "install", feature -> install(feature.getName()));
  }

  void uninstall(Caller caller, String id) {
    begin(caller, id, "uninstall", feature -> uninstall(feature.getName()));
  }

  private interface Change {
    void make(Feature feature) throws Exception;
  }

  private void begin(Caller caller, String id, String what, Change change) {
    Feature feature = states.departments().get(id);
    if (feature == null) {
      boolean there = states.list("en").stream().anyMatch(module -> module.id().equals(id));
      if (there) {
        throw new Conflict(WebError.NOT_REMOVABLE, Map.of("module", id));
      }
      throw new NotFound(WebError.NO_SUCH_MODULE, Map.of("module", id));
    }
    UUID subject = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    AuditEntry entry =
        new AuditEntry(
            Gate.WEB,
            "module",
            subject,
            AuditEntry.Action.DONE,
            List.of(new AuditEntry.Change(what, null, feature.getId())));
    store.run(caller, em -> trail.append(caller, List.of(entry)));
    worker.execute(() -> run(id, what, feature, change));
  }

  private void run(String id, String what, Feature feature, Change change) {
    try {
      change.make(feature);
      states.changeFailed(id, null);
      LOG.info("{} of module {} is done", what, id);
    } catch (Exception e) { // as FeaturesService declares
      LOG.error("{} of module {} failed", what, id, e);
      states.changeFailed(id, what + ": " + e.getMessage());
    }
  }

  private void install(String name) throws Exception {
    features.installFeatures(Set.of(name), QUIETLY);
  }

  /** What is there only as a part of everything cannot leave before the rest stands by itself. */
  private void uninstall(String name) throws Exception {
    Set<String> required =
        Arrays.stream(features.listRequiredFeatures())
            .map(Feature::getName)
            .collect(Collectors.toSet());
    if (required.contains(EVERYTHING)) {
      Set<String> parts = new LinkedHashSet<>();
      for (Dependency part : features.getFeature(EVERYTHING).getDependencies()) {
        if (!part.getName().equals(name)) {
          parts.add(part.getName());
        }
      }
      parts.removeAll(required);
      if (!parts.isEmpty()) {
        features.installFeatures(parts, QUIETLY);
      }
      Set<String> leaving = new LinkedHashSet<>(Set.of(EVERYTHING));
      if (required.contains(name)) {
        leaving.add(name);
      }
      features.uninstallFeatures(leaving, QUIETLY);
    } else if (required.contains(name)) {
      features.uninstallFeatures(Set.of(name), QUIETLY);
    }
  }
}
