package org.tourwright.web.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What the features file of an archive asks for. Only its words are used: the platform writes the
 * feature that it installs itself.
 *
 * @param location of its one bundle, {@code mvn:group/artifact/version}
 * @param wanted the features of the installation that it builds on
 */
record FeatureFile(String description, String location, List<Wanted> wanted) {

  private static final Set<String> HARMLESS = Set.of("details", "detail");

  /**
   * A feature that must be there.
   *
   * @param range of its version; null for any
   */
  record Wanted(String name, String range) {}

  FeatureFile {
    wanted = List.copyOf(wanted);
  }

  static FeatureFile of(byte[] xml) {
    Element root = SafeXml.root(xml, ArchiveError.FEATURE_XML);
    if (!SafeXml.name(root).equals("features")) {
      throw ArchiveError.FEATURE_XML.refusal("reason", "<" + root.getNodeName() + ">");
    }
    List<Element> features = new ArrayList<>();
    for (Element child : SafeXml.children(root)) {
      if (!SafeXml.name(child).equals("feature")) {
        throw ArchiveError.ELEMENT.refusal("name", child.getNodeName());
      }
      features.add(child);
    }
    if (features.isEmpty()) {
      throw ArchiveError.NO_FEATURE.refusal();
    }
    if (features.size() > 1) {
      throw ArchiveError.SEVERAL_FEATURES.refusal("count", features.size());
    }
    return of(features.get(0));
  }

  private static FeatureFile of(Element feature) {
    List<String> bundles = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    for (Element child : SafeXml.children(feature)) {
      String name = SafeXml.name(child);
      if (name.equals("bundle")) {
        bundles.add(child.getTextContent().strip());
      } else if (name.equals("feature")) {
        String range = child.getAttribute("version").strip();
        wanted.add(new Wanted(name(child), range.isEmpty() ? null : range));
      } else if (!HARMLESS.contains(name)) {
        // Among them repository, config, configfile, library, conditional, capability.
        throw ArchiveError.ELEMENT.refusal("name", child.getNodeName());
      }
    }
    if (bundles.isEmpty()) {
      throw ArchiveError.NO_FEATURE.refusal();
    }
    if (bundles.size() > 1) {
      throw ArchiveError.SEVERAL_BUNDLES.refusal("count", bundles.size());
    }
    String description = feature.getAttribute("description").strip();
    return new FeatureFile(description, location(bundles.get(0)), wanted);
  }

  /** Karaf takes a name for a pattern. */
  private static String name(Element feature) {
    String name = feature.getTextContent().strip();
    if (!name.matches("[A-Za-z0-9_.-]{1,100}")) {
      throw ArchiveError.FEATURE_MISSING.refusal("feature", name);
    }
    return name;
  }

  /** No wrap:, blueprint:, http: or file: is ever followed. */
  private static String location(String location) {
    if (!location.matches("mvn:[\\w.-]+/[\\w.-]+/[\\w.-]+(/(jar)?)?") || location.contains("..")) {
      throw ArchiveError.LOCATION.refusal("location", location);
    }
    return location;
  }

  /** Where the bundle lies in a Maven repository. */
  String path() {
    String[] parts = location.substring("mvn:".length()).split("/", -1);
    return parts[0].replace('.', '/')
        + "/"
        + parts[1]
        + "/"
        + parts[2]
        + "/"
        + parts[1]
        + "-"
        + parts[2]
        + ".jar";
  }
}
