package org.tourwright.web.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.felix.utils.manifest.Clause;
import org.tourwright.core.error.Invalid;
import org.tourwright.web.archive.Contents.Endpoint;

/** Reads from the files of a bundle what the module does. */
final class CodeReader {

  private static final String MODULE = "org/tourwright/core/module/Module";
  private static final String JOB = "org/tourwright/core/job/ScheduledJob";
  private static final String CONSUMER = "org/tourwright/core/event/EventConsumer";
  private static final Pattern OBJECT_CLASS = Pattern.compile("objectClass=([\\w.$]+)");
  private static final int MAGIC = 0xCAFEBABE;

  /** The first class file version of Java 1 is 45. */
  private static final int BEFORE_JAVA = 44;

  private final BundleFiles files;
  private final Map<String, ClassFacts> classes = new TreeMap<>();

  private CodeReader(BundleFiles files) {
    this.files = files;
  }

  /**
   * @param java the newest Java whose class files run here
   */
  static Contents read(BundleFiles files, int java) {
    CodeReader reader = new CodeReader(files);
    for (String name : files.names()) {
      if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
        reader.classes.put(
            name.substring(0, name.length() - ".class".length()),
            facts(name, files.file(name), java));
      }
    }
    return reader.contents();
  }

  private static ClassFacts facts(String name, byte[] bytes, int java) {
    if (bytes.length < 8 || number(bytes, 0) != MAGIC) {
      throw ArchiveError.NOT_READABLE.refusal("reason", name);
    }
    int version = ((bytes[6] & 0xff) << 8 | (bytes[7] & 0xff)) - BEFORE_JAVA;
    if (version > java) {
      throw new Invalid(
          ArchiveError.FILE, ArchiveError.NEWER_JAVA, Map.of("wanted", version, "here", java));
    }
    try {
      return ClassFacts.of(bytes);
    } catch (RuntimeException e) { // what ASM throws on bytes that are no class is not laid down
      throw ArchiveError.NOT_READABLE.refusal("reason", name);
    }
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  private Contents contents() {
    List<String> modules =
        named(MODULE).values().stream().filter(name -> !name.contains("/")).toList();
    String id = modules.size() == 1 ? modules.get(0) : null;
    Set<String> permissions = new TreeSet<>();
    Set<String> tables = new TreeSet<>();
    List<Endpoint> endpoints = new ArrayList<>();
    for (ClassFacts facts : classes.values()) {
      permissions.addAll(facts.declared());
      if (id != null) {
        // Made by a method of its own; one of others in such a class may be meant otherwise.
        facts.named().stream().filter(name -> name.startsWith(id + ":")).forEach(permissions::add);
      }
      tables.addAll(facts.tables());
      endpoints.addAll(facts.endpoints());
    }
    ChangeLog changes = ChangeLog.of(files, id);
    tables.addAll(changes.tables());
    endpoints.sort(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
    return new Contents(
        id,
        List.copyOf(permissions),
        endpoints,
        List.copyOf(tables),
        changes.ownSql(),
        sorted(named(JOB)),
        sorted(named(CONSUMER)),
        files.pages(),
        services(),
        packages());
  }

  private static List<String> sorted(Map<String, String> named) {
    return named.values().stream().map(name -> name.replace('/', '.')).sorted().toList();
  }

  /** The classes of a kind, with the name that each tells; its own where it cannot be seen. */
  private Map<String, String> named(String kind) {
    Map<String, String> named = new TreeMap<>();
    classes.forEach(
        (name, facts) -> {
          if (!facts.hollow() && is(facts, kind)) {
            String told = told(facts);
            named.put(name, told == null ? name : told);
          }
        });
    return named;
  }

  private boolean is(ClassFacts facts, String kind) {
    if (facts.interfaces().contains(kind)) {
      return true;
    }
    for (String one : facts.interfaces()) {
      ClassFacts own = classes.get(one);
      if (own != null && own != facts && is(own, kind)) {
        return true;
      }
    }
    ClassFacts parent = facts.superName() == null ? null : classes.get(facts.superName());
    return parent != null && parent != facts && is(parent, kind);
  }

  private String told(ClassFacts facts) {
    ClassFacts parent = facts.superName() == null ? null : classes.get(facts.superName());
    return facts.told() != null || parent == null ? facts.told() : told(parent);
  }

  private List<String> services() {
    Set<String> offered =
        objectClasses(files.clauses("Provide-Capability"), false).stream()
            .collect(Collectors.toSet());
    Set<String> needed = objectClasses(files.clauses("Require-Capability"), true);
    needed.removeAll(offered);
    return List.copyOf(needed);
  }

  private static Set<String> objectClasses(Clause[] clauses, boolean needed) {
    Set<String> found = new TreeSet<>();
    for (Clause clause : clauses) {
      if (!clause.getName().equals("osgi.service")) {
        continue;
      }
      String filter = clause.getDirective("filter");
      if (needed && filter != null && !"optional".equals(clause.getDirective("resolution"))) {
        Matcher matcher = OBJECT_CLASS.matcher(filter);
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      } else if (!needed) {
        String names = clause.getAttribute("objectClass");
        names = names == null ? clause.getAttribute("objectClass:List<String>") : names;
        found.addAll(names == null ? List.of() : List.of(names.split("\\s*,\\s*", -1)));
      }
    }
    return found;
  }

  private List<String> packages() {
    List<String> packages = new ArrayList<>();
    for (Clause clause : files.clauses("Import-Package")) {
      String range = clause.getAttribute("version");
      if (!clause.getName().startsWith("java.")) {
        packages.add(clause.getName() + (range == null ? "" : " " + range));
      }
    }
    packages.sort(Comparator.naturalOrder());
    return packages;
  }
}
