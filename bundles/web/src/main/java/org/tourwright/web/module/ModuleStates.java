package org.tourwright.web.module;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.karaf.features.Feature;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.tourwright.core.module.Module;
import org.tourwright.core.user.Permission;
import org.tourwright.web.module.ModuleInfo.State;
import org.tourwright.web.words.WordBook;

/** Which modules there are, and how each one is: what is served, what should be, what could be. */
@Component(service = ModuleStates.class)
public final class ModuleStates {

  static final String BUNDLE = "org.tourwright.";
  private static final Duration GRACE = Duration.ofSeconds(60);
  private static final long REMEMBER_NANOS = Duration.ofSeconds(1).toNanos();

  private final BundleContext context;
  private final Gate gate;
  private final WordBook words;
  private final Departments departments;
  private final ServiceComponentRuntime components;

  /** Since when those that are not served have been starting. */
  private final ConcurrentMap<String, Starting> starting = new ConcurrentHashMap<>();

  private final Runnable arrived = this::arrived;
  private volatile Snapshot last;

  private record Starting(String version, Instant since) {}

  /** What was found while these were served; good for a moment, and as long as they are. */
  private record Snapshot(
      List<Found> found, Map<String, Slot> served, Map<String, ModuleChange> changes, long nanos) {

    /** What a change ended with is seen with its end. */
    boolean isOf(Map<String, Slot> now, Map<String, ModuleChange> known) {
      return System.nanoTime() - nanos <= REMEMBER_NANOS
          && served.equals(now)
          && (known.isEmpty() || changes.equals(known));
    }
  }

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
      List<String> versions,
      String description) {}

  @Activate
  public ModuleStates(
      BundleContext context,
      @Reference Gate gate,
      @Reference WordBook words,
      @Reference Departments departments,
      @Reference ServiceComponentRuntime components) {
    this.context = context;
    this.gate = gate;
    this.words = words;
    this.departments = departments;
    this.components = components;
    gate.onChange(arrived);
  }

  @Deactivate
  void stop() {
    gate.forget(arrived);
  }

  /** Those that are served start anew when they go the next time. */
  private void arrived() {
    starting.keySet().removeAll(gate.slots().keySet());
  }

  /**
   * All modules by id.
   *
   * @param changes the running or last change of each, by module id
   */
  public List<ModuleInfo> list(String language, Map<String, ModuleChange> changes) {
    return found(changes).stream().map(one -> info(one, language, changes.get(one.id()))).toList();
  }

  private ModuleInfo info(Found one, String language, ModuleChange change) {
    String failure = change == null ? null : change.reason();
    return new ModuleInfo(
        one.id(),
        one.version(),
        title(one, language),
        one.state(),
        one.since(),
        one.entry(),
        one.reason() == null ? failure : one.reason(),
        one.permissions(),
        one.removable(),
        one.versions(),
        change);
  }

  private List<Found> found(Map<String, ModuleChange> changes) {
    Snapshot snapshot = last;
    Map<String, Slot> served = gate.slots();
    if (snapshot == null || !snapshot.isOf(served, changes)) {
      long begun = System.nanoTime();
      snapshot = new Snapshot(look(served), served, changes, begun);
      last = snapshot;
    }
    return snapshot.found();
  }

  private List<Found> look(Map<String, Slot> served) {
    Map<String, Feature> known = departments.all();
    Map<String, List<String>> others = departments.others();
    Map<String, Found> result = new TreeMap<>();
    served.forEach((id, slot) -> result.put(id, served(slot, known.containsKey(id), others)));
    expected()
        .forEach(
            (id, bundle) ->
                result.computeIfAbsent(
                    id, i -> notServed(i, bundle, known.containsKey(i), others)));
    known.forEach(
        (id, feature) -> result.computeIfAbsent(id, i -> fromFeature(i, feature, others)));
    result.values().removeIf(Objects::isNull);
    starting.keySet().retainAll(result.keySet());
    return List.copyOf(result.values());
  }

  private Found served(Slot slot, boolean removable, Map<String, List<String>> others) {
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
        null,
        slot.module().permissions().stream().map(Permission::name).sorted().toList(),
        removable,
        others.getOrDefault(slot.id(), List.of()),
        null);
  }

  /** Bundles that describe a module, whether it works or not. */
  private Map<String, Bundle> expected() {
    Map<String, Bundle> bundles = new Diagnosis(components).modules(context);
    // The name of a bundle gives the id only by convention; what is served knows better.
    gate.slots().values().forEach(slot -> bundles.values().remove(slot.bundle()));
    return bundles;
  }

  private Found notServed(
      String id, Bundle bundle, boolean removable, Map<String, List<String>> others) {
    Diagnosis.Cause cause =
        new Diagnosis(components).of(bundle.getBundleId(), Module.class.getName());
    String failure = gate.failures().get(id);
    String reason = failure == null ? cause.text() : failure;
    String version = bundle.getVersion().toString();
    Instant since = startingSince(id, version);
    boolean failed =
        failure != null || cause.certain() || since.plus(GRACE).isBefore(Instant.now());
    return new Found(
        id,
        version,
        failed ? State.FAILED : State.STARTING,
        since,
        null,
        reason,
        List.of(),
        removable,
        others.getOrDefault(id, List.of()),
        null);
  }

  private Found fromFeature(String id, Feature feature, Map<String, List<String>> others) {
    if (!departments.isInstalled(feature)) {
      return new Found(
          id,
          feature.getVersion(),
          State.ABSENT,
          null,
          null,
          null,
          List.of(),
          true,
          others.getOrDefault(id, List.of()),
          feature.getDescription());
    }
    String stopped = stoppedBundle(id, feature);
    if (stopped == null && !gate.mayCome(id)) {
      return null; // it has no module; one that comes is between its old version and its new one
    }
    Instant since = startingSince(id, feature.getVersion());
    boolean failed = since.plus(GRACE).isBefore(Instant.now());
    return new Found(
        id,
        feature.getVersion(),
        failed ? State.FAILED : State.STARTING,
        since,
        null,
        stopped,
        List.of(),
        true,
        others.getOrDefault(id, List.of()),
        feature.getDescription());
  }

  /**
   * The department's own bundle, when it does not run, with its state. By its name and not its
   * location: that stays what it was when the bundle is updated.
   */
  private String stoppedBundle(String id, Feature feature) {
    for (Bundle bundle : context.getBundles()) {
      if ((BUNDLE + id).equals(bundle.getSymbolicName())) {
        return bundle.getState() == Bundle.ACTIVE ? null : BUNDLE + id + " " + stateName(bundle);
      }
    }
    return feature.getName() + " " + stateName(null);
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

  private Instant startingSince(String id, String version) {
    return starting
        .compute(
            id,
            (key, known) ->
                known != null && known.version().equals(version)
                    ? known
                    : new Starting(version, Instant.now()))
        .since();
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

  /** A module from outside is com.example.visas by convention. */
  static String id(String symbolicName) {
    String id =
        symbolicName.startsWith(BUNDLE)
            ? symbolicName.substring(BUNDLE.length())
            : symbolicName.substring(symbolicName.lastIndexOf('.') + 1);
    return id.equals("core.jpa") ? "core" : id;
  }
}
