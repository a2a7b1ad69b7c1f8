package org.tourwright.web.module;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.web.module.ModuleInfo.State;
import org.tourwright.web.words.WordBook;

/** Which modules there are, and how each one is: what is served, what should be, what could be. */
@Component(service = ModuleStates.class)
public final class ModuleStates {

  static final String FEATURE = "tourwright-";

  private static final Logger LOG = LoggerFactory.getLogger(ModuleStates.class);
  private static final String BUNDLE = "org.tourwright.";
  private static final Duration GRACE = Duration.ofSeconds(60);
  private static final long REMEMBER_NANOS = Duration.ofSeconds(1).toNanos();

  private final BundleContext context;
  private final Gate gate;
  private final WordBook words;
  private final FeaturesService features;
  private final ServiceComponentRuntime components;
  private final ConcurrentMap<String, Since> since = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> changeFailures = new ConcurrentHashMap<>();
  private volatile Snapshot last;

  private record Since(State state, String version, Instant when) {}

  private record Snapshot(List<Found> found, long nanos) {}

  /** A module before it is told in a language. */
  private record Found(
      String id,
      String version,
      State state,
      Instant since,
      String entry,
      String reason,
      List<String> permissions,
      boolean removable,
      String description) {}

  @Activate
  public ModuleStates(
      BundleContext context,
      @Reference Gate gate,
      @Reference WordBook words,
      @Reference FeaturesService features,
      @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.gate = gate;
    this.words = words;
    this.features = features;
    this.components = components;
  }

  /** All modules by id. */
  public List<ModuleInfo> list(String language) {
    return found().stream()
        .map(
            one ->
                new ModuleInfo(
                    one.id(),
                    one.version(),
                    title(one, language),
                    one.state(),
                    one.since(),
                    one.entry(),
                    one.reason(),
                    one.permissions(),
                    one.removable()))
        .toList();
  }

  /** Why the last change of a module did not work; null clears it. */
  void changeFailed(String id, String reason) {
    if (reason == null) {
      changeFailures.remove(id);
    } else {
      changeFailures.put(id, reason);
    }
    last = null;
  }

  private List<Found> found() {
    Snapshot snapshot = last;
    if (snapshot == null || System.nanoTime() - snapshot.nanos() > REMEMBER_NANOS) {
      snapshot = new Snapshot(look(), System.nanoTime());
      last = snapshot;
    }
    return snapshot.found();
  }

  private List<Found> look() {
    Map<String, Feature> known = departments();
    Map<String, Found> result = new TreeMap<>();
    Map<String, Slot> served = gate.slots();
    served.forEach((id, slot) -> result.put(id, served(slot, known.containsKey(id))));
    expected()
        .forEach((id, bundle) -> result.computeIfAbsent(id, i -> notServed(i, bundle, known)));
    known.forEach((id, feature) -> result.computeIfAbsent(id, i -> fromFeature(i, feature)));
    result.values().removeIf(Objects::isNull);
    since.keySet().retainAll(result.keySet());
    return List.copyOf(result.values());
  }

  private Found served(Slot slot, boolean removable) {
    Bundle bundle = slot.bundle();
    String entry =
        bundle.getEntry("/ui/entry.js") == null
            ? null
            : "/ui/" + slot.id() + "/entry.js?v=" + bundle.getLastModified();
    return new Found(
        slot.id(),
        bundle.getVersion().toString(),
        State.ACTIVE,
        slot.since(),
        entry,
        changeFailures.get(slot.id()),
        slot.module().permissions().stream().map(Permission::name).sorted().toList(),
        removable,
        null);
  }

  /** Bundles that describe a module, whether it works or not. */
  private Map<String, Bundle> expected() {
    Map<String, Bundle> bundles = new HashMap<>();
    new Diagnosis(components)
        .providers(Module.class.getName())
        .forEach(
            description -> {
              Bundle bundle = context.getBundle(description.bundle.id);
              if (bundle != null) {
                bundles.put(id(bundle.getSymbolicName()), bundle);
              }
            });
    // The name of a bundle gives the id only by convention; what is served knows better.
    gate.slots().values().forEach(slot -> bundles.values().remove(slot.bundle()));
    return bundles;
  }

  private Found notServed(String id, Bundle bundle, Map<String, Feature> known) {
    Diagnosis.Cause cause =
        new Diagnosis(components).of(bundle.getBundleId(), Module.class.getName());
    String failure = gate.failures().get(id);
    String reason = failure == null ? cause.text() : failure;
    String version = bundle.getVersion().toString();
    Since starting = since(id, State.STARTING, version);
    boolean failed =
        failure != null || cause.certain() || starting.when().plus(GRACE).isBefore(Instant.now());
    return new Found(
        id,
        version,
        failed ? State.FAILED : State.STARTING,
        starting.when(),
        null,
        reason,
        List.of(),
        known.containsKey(id),
        null);
  }

  private Found fromFeature(String id, Feature feature) {
    if (!features.isInstalled(feature)) {
      return new Found(
          id,
          feature.getVersion(),
          State.ABSENT,
          null,
          null,
          changeFailures.get(id),
          List.of(),
          true,
          feature.getDescription());
    }
    String stopped = stoppedBundle(feature);
    if (stopped == null) {
      return null; // it has no module, such as the sample agency
    }
    Since when = since(id, State.STARTING, feature.getVersion());
    boolean failed = when.when().plus(GRACE).isBefore(Instant.now());
    return new Found(
        id,
        feature.getVersion(),
        failed ? State.FAILED : State.STARTING,
        when.when(),
        null,
        stopped,
        List.of(),
        true,
        feature.getDescription());
  }

  /** The first bundle of ours in the feature that does not run, with its state. */
  private String stoppedBundle(Feature feature) {
    for (BundleInfo info : feature.getBundles()) {
      if (info.getLocation().startsWith("mvn:org.tourwright/")) {
        Bundle bundle = context.getBundle(info.getLocation());
        if (bundle == null || bundle.getState() != Bundle.ACTIVE) {
          return info.getLocation() + " " + stateName(bundle);
        }
      }
    }
    return null;
  }

  private static String stateName(Bundle bundle) {
    if (bundle == null) {
      return "is missing";
    }
    return switch (bundle.getState()) {
      case Bundle.INSTALLED -> "is not resolved";
      case Bundle.RESOLVED -> "is stopped";
      case Bundle.STARTING -> "is starting";
      case Bundle.STOPPING -> "is stopping";
      default -> "is uninstalled";
    };
  }

  private Since since(String id, State state, String version) {
    return since.compute(
        id,
        (key, known) ->
            known != null && known.state() == state && known.version().equals(version)
                ? known
                : new Since(state, version, Instant.now()));
  }

  /** The departments of the feature repositories by module id. */
  Map<String, Feature> departments() {
    Map<String, Feature> departments = new TreeMap<>();
    try {
      List<Feature> all = new ArrayList<>(List.of(features.listFeatures()));
      all.sort(Comparator.comparing(Feature::getVersion));
      for (Feature feature : all) {
        String name = feature.getName();
        if (name.startsWith(FEATURE)
            && !feature.isHidden()
            && !name.equals(FEATURE + "core")
            && !name.startsWith(FEATURE + "lib-")) {
          departments.merge(
              name.substring(FEATURE.length()),
              feature,
              (one, other) -> features.isInstalled(one) ? one : other);
        }
      }
    } catch (Exception e) { // as FeaturesService declares; without it only what runs is shown
      LOG.warn("The features cannot be read", e);
    }
    return departments;
  }

  private String title(Found one, String language) {
    String own = one.id() + ".module.title";
    if (words.has(own)) {
      return words.text(language, own);
    }
    String ours = "web.department." + one.id();
    if (words.has(ours)) {
      return words.text(language, ours);
    }
    return one.description() == null ? one.id() : one.description();
  }

  static String id(String symbolicName) {
    String id =
        symbolicName.startsWith(BUNDLE) ? symbolicName.substring(BUNDLE.length()) : symbolicName;
    return id.equals("core.jpa") ? "core" : id;
  }
}
