package org.tourwright.web.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.web.module.Gate;

/** This node, as it runs now. */
@Component(service = InstalledHere.class)
public final class InstalledHere implements Here {

  private static final Logger LOG = LoggerFactory.getLogger(InstalledHere.class);
  private static final String FEATURE = "tourwright-";
  private static final String BUNDLE = "org.tourwright.";

  private final BundleContext context;
  private final FeaturesService features;
  private final Gate gate;
  private final ConcurrentMap<String, Read> read = new ConcurrentHashMap<>();

  private record Read(long bundle, long modified, Contents contents) {}

  private record Wanted(String getNamespace, Map<String, String> getDirectives)
      implements Requirement {
    @Override
    public String getNamespace() {
      return getNamespace;
    }

    @Override
    public Map<String, String> getDirectives() {
      return getDirectives;
    }

    @Override
    public Map<String, Object> getAttributes() {
      return Map.of();
    }

    @Override
    public Resource getResource() {
      return null;
    }
  }

  @Activate
  public InstalledHere(
      BundleContext context, @Reference FeaturesService features, @Reference Gate gate) {
    this.context = context;
    this.features = features;
    this.gate = gate;
  }

  @Override
  public Set<String> modules() {
    Set<String> ids = new HashSet<>(gate.slots().keySet());
    for (Feature feature : offered()) {
      ids.add(feature.getName().substring(FEATURE.length()));
    }
    return ids;
  }

  @Override
  public Optional<Known> module(String id) {
    Bundle bundle = gate.bundle(id);
    if (bundle == null) {
      bundle = byName(BUNDLE + id);
    }
    if (bundle == null) {
      bundle = fromArchive(id);
    }
    if (bundle != null) {
      return Optional.of(
          new Known(bundle.getSymbolicName(), bundle.getVersion(), contents(id, bundle)));
    }
    return Arrays.stream(offered())
        .filter(feature -> feature.getName().equals(FEATURE + id))
        .flatMap(feature -> feature.getBundles().stream())
        .map(BundleInfo::getLocation)
        .filter(location -> location.startsWith("mvn:"))
        .map(location -> new Known(location.split("/", -1)[1], null, null))
        .findFirst();
  }

  /** What the code of an installed module holds, read once for each version. */
  Contents contents(String id, Bundle bundle) {
    Read known = read.get(id);
    if (known == null
        || known.bundle() != bundle.getBundleId()
        || known.modified() != bundle.getLastModified()) {
      Contents contents = CodeReader.read(BundleFiles.of(bundle), java());
      known = new Read(bundle.getBundleId(), bundle.getLastModified(), contents);
      read.put(id, known);
    }
    return known.contents();
  }

  private Feature[] offered() {
    try {
      return Arrays.stream(features.listFeatures())
          .filter(feature -> feature.getName().startsWith(FEATURE))
          .toArray(Feature[]::new);
    } catch (Exception e) { // as FeaturesService declares
      LOG.warn("The features cannot be read", e);
      return new Feature[0];
    }
  }

  /** A module from outside that was never served since this bundle started. */
  private Bundle fromArchive(String id) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> Offers.isOffer(bundle.getLocation()))
        .filter(bundle -> id.equals(CodeReader.read(BundleFiles.of(bundle), java()).id()))
        .findFirst()
        .orElse(null);
  }

  private Bundle byName(String symbolicName) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
        .findFirst()
        .orElse(null);
  }

  @Override
  public boolean hasBundle(String symbolicName) {
    return byName(symbolicName) != null;
  }

  @Override
  public boolean exports(String packageName, String butFor) {
    for (Bundle bundle : context.getBundles()) {
      BundleRevision revision = bundle.adapt(BundleRevision.class);
      if (revision == null || butFor.equals(bundle.getSymbolicName())) {
        continue;
      }
      for (BundleCapability one : revision.getDeclaredCapabilities("osgi.wiring.package")) {
        if (packageName.equals(one.getAttributes().get("osgi.wiring.package"))) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean provides(String namespace, String filter) {
    try {
      FrameworkUtil.createFilter(filter);
    } catch (InvalidSyntaxException e) {
      return false;
    }
    FrameworkWiring wiring =
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    return !wiring
        .findProviders(new Wanted(namespace, Map.of(Constants.FILTER_DIRECTIVE, filter)))
        .isEmpty();
  }

  @Override
  public boolean hasFeature(String name, String range) {
    try {
      Feature found = range == null ? features.getFeature(name) : features.getFeature(name, range);
      return found != null;
    } catch (Exception e) { // as FeaturesService declares
      LOG.debug("Feature {} {} cannot be looked up", name, range, e);
      return false;
    }
  }

  @Override
  public byte[] ownBundle(String path) {
    Path repository = Path.of(System.getProperty("karaf.home"), "system").normalize();
    Path file = repository.resolve(path).normalize();
    try {
      return file.startsWith(repository) && Files.isRegularFile(file)
          ? Files.readAllBytes(file)
          : null;
    } catch (IOException e) {
      throw ArchiveError.NOT_READABLE.refusal("reason", path);
    }
  }

  @Override
  public int java() {
    return Runtime.version().feature();
  }
}
