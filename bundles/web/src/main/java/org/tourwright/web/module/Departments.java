package org.tourwright.web.module;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.karaf.features.Dependency;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.web.WebError;

/** The departments as features: which there are, in which versions, and their coming and going. */
@Component(service = Departments.class)
public final class Departments {

  private static final Logger LOG = LoggerFactory.getLogger(Departments.class);
  private static final String FEATURE = "tourwright-";
  private static final String CORE = "core";
  private static final String EVERYTHING = "tourwright";

  /** What runs already is not refreshed: no other module is to notice. */
  private static final EnumSet<Option> QUIETLY = EnumSet.of(Option.NoAutoRefreshBundles);

  private static final Pattern VERSION =
      Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?[.-]?(.*)");

  private static final EnumSet<Option> INSTEAD =
      EnumSet.of(Option.NoAutoRefreshBundles, Option.Upgrade);

  /** So long a deployment that somebody else has begun is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final FeaturesService features;
  private final Deployments deployments;
  private final ReentrantLock deploying = new ReentrantLock();

  /** What has Karaf install or remove features. */
  @FunctionalInterface
  private interface Step {
    void make() throws Exception;
  }

  @Activate
  public Departments(@Reference FeaturesService features, @Reference Deployments deployments) {
    this.features = features;
    this.deployments = deployments;
  }

  /** The departments by module id, each in the version that is installed, else in the highest. */
  Map<String, Feature> all() {
    Map<String, Feature> departments = new TreeMap<>();
    for (Feature feature : features()) {
      String id = id(feature);
      if (id != null && !id.equals(CORE)) {
        departments.merge(id, feature, this::foremost);
      }
    }
    return departments;
  }

  /** Of two versions, the lower one first, the one that counts. */
  private Feature foremost(Feature one, Feature other) {
    if (features.isInstalled(one) != features.isInstalled(other)) {
      return features.isInstalled(one) ? one : other;
    }
    return isAskedFor(one) && !isAskedFor(other) ? one : other;
  }

  /** Of each module the versions that are known besides the one that is installed. */
  Map<String, List<String>> others() {
    Map<String, List<String>> versions = new TreeMap<>();
    for (Feature feature : features()) {
      String id = id(feature);
      if (id != null && !features.isInstalled(feature)) {
        versions.computeIfAbsent(id, key -> new ArrayList<>()).add(feature.getVersion());
      }
    }
    return versions;
  }

  boolean isInstalled(Feature feature) {
    return features.isInstalled(feature);
  }

  /**
   * @throws NotFound when no such module is known
   * @throws Conflict when it belongs to the core
   */
  Feature known(String id) {
    Feature feature = all().get(id);
    if (feature == null) {
      throw CORE.equals(id)
          ? new Conflict(WebError.NOT_REMOVABLE, Map.of("module", id))
          : new NotFound(WebError.NO_SUCH_MODULE, Map.of("module", id));
    }
    return feature;
  }

  /**
   * @throws NotFound when it is not known in this version
   */
  void known(String id, String version) {
    List<Feature> named = features().stream().filter(feature -> id.equals(id(feature))).toList();
    if (named.isEmpty()) {
      throw new NotFound(WebError.NO_SUCH_MODULE, Map.of("module", id));
    }
    if (named.stream().noneMatch(feature -> feature.getVersion().equals(version))) {
      throw new NotFound(
          WebError.NO_SUCH_VERSION, Map.of("module", id, "version", String.valueOf(version)));
    }
  }

  /** The version that is installed; null for none. */
  String installed(String id) {
    return features().stream()
        .filter(feature -> id.equals(id(feature)) && features.isInstalled(feature))
        .reduce(this::foremost)
        .map(Feature::getVersion)
        .orElse(null);
  }

  /** Whether somebody asked for it; what came as a part of everything comes in all versions. */
  private boolean isAskedFor(Feature feature) {
    return features.isRequired(feature);
  }

  /** Departments that are there in several versions at once, from the lowest to the highest. */
  Map<String, List<String>> severalTimes() {
    Map<String, List<String>> versions = new TreeMap<>();
    for (Feature feature : features()) {
      if (features.isInstalled(feature)) {
        versions.computeIfAbsent(id(feature), key -> new ArrayList<>()).add(feature.getVersion());
      }
    }
    versions.remove(CORE);
    versions.values().removeIf(several -> several.size() < 2);
    return versions;
  }

  /**
   * The feature of all departments wants each of them, in whichever version it finds. Where that
   * brought one beside another that somebody asked for, what was asked for stays alone.
   */
  void unbundle() throws Exception {
    alone(this::standAlone);
  }

  void install(String id, String version) throws Exception {
    alone(() -> features.installFeatures(Set.of(FEATURE + id + "/" + version), QUIETLY));
  }

  /** Puts a version in the place of the one that is installed. */
  void put(String id, String version) throws Exception {
    alone(
        () -> {
          standAlone();
          features.installFeatures(Set.of(FEATURE + id + "/" + version), INSTEAD);
        });
  }

  void uninstall(String id) throws Exception {
    String name = FEATURE + id;
    alone(
        () -> {
          standAlone();
          if (required().contains(name)) {
            features.uninstallFeatures(Set.of(name), QUIETLY);
          }
        });
  }

  /**
   * Karaf looks at what is wanted when it is asked, not when it comes to it: of two deployments at
   * once the second would undo the first.
   */
  private void alone(Step step) throws Exception {
    deploying.lockInterruptibly();
    try {
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (deployments.running() && Pause.within(until)) {
        // somebody else's, such as of Karaf's own commands
      }
      step.make();
    } catch (Exception e) { // as FeaturesService declares
      deployments.failed();
      throw e;
    } finally {
      deploying.unlock();
    }
  }

  /**
   * What is there only as a part of everything cannot change before the rest stands by itself, in
   * the versions that it has.
   */
  private void standAlone() throws Exception {
    Set<String> required = required();
    if (!required.contains(EVERYTHING)) {
      return;
    }
    Set<String> parts = new LinkedHashSet<>();
    for (Dependency part : features.getFeature(EVERYTHING).getDependencies()) {
      String version = installed(part.getName().substring(FEATURE.length()));
      if (!required.contains(part.getName()) && version != null) {
        parts.add(part.getName() + "/" + version);
      }
    }
    if (!parts.isEmpty()) {
      features.installFeatures(parts, QUIETLY);
    }
    features.uninstallFeatures(Set.of(EVERYTHING), QUIETLY);
    LOG.info("From now on every department changes by itself");
  }

  private Set<String> required() throws Exception {
    Set<String> names = new HashSet<>();
    Arrays.stream(features.listRequiredFeatures()).map(Feature::getName).forEach(names::add);
    return names;
  }

  /** Those of a module or a part of Tourwright, from the lowest version to the highest. */
  private List<Feature> features() {
    try {
      return Arrays.stream(features.listFeatures())
          .filter(feature -> id(feature) != null)
          .sorted(Comparator.comparing(feature -> version(feature.getVersion())))
          .toList();
    } catch (Exception e) { // as FeaturesService declares; without it only what runs is shown
      LOG.warn("The features cannot be read", e);
      return List.of();
    }
  }

  private static String id(Feature feature) {
    String name = feature.getName();
    return name.startsWith(FEATURE) && !feature.isHidden() && !name.startsWith(FEATURE + "lib-")
        ? name.substring(FEATURE.length())
        : null;
  }

  /** Numbers in order, which texts are not: 0.10.0 comes after 0.9.0. */
  static Version version(String text) {
    Matcher matcher = VERSION.matcher(text);
    if (!matcher.matches()) {
      return Version.emptyVersion;
    }
    return new Version(
        number(matcher.group(1)),
        number(matcher.group(2)),
        number(matcher.group(3)),
        matcher.group(4).replaceAll("[^A-Za-z0-9_-]", "_"));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
