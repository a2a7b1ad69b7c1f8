package org.tourwright.web.archive;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The tables that the migrations of a module name. */
final class ChangeLog {

  /** They run code or read what is not seen here. */
  private static final Set<String> REFUSED =
      Set.of("executecommand", "customchange", "includeall", "customprecondition");

  private static final Set<String> SQL =
      Set.of("sql", "sqlfile", "createprocedure", "createview", "sqlcheck");

  /** Such as core_customer: what a table of ours looks like in SQL. */
  private static final Pattern WORD = Pattern.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9_]+))");

  private final BundleFiles files;
  private final Set<String> tables = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final Set<String> read = new HashSet<>();
  private boolean ownSql;

  private ChangeLog(BundleFiles files) {
    this.files = files;
  }

  static ChangeLog of(BundleFiles files, String id) {
    ChangeLog changes = new ChangeLog(files);
    if (id != null) {
      changes.read("db/changelog/" + id + ".xml", false);
    }
    return changes;
  }

  Set<String> tables() {
    return Collections.unmodifiableSet(tables);
  }

  boolean ownSql() {
    return ownSql;
  }

  /** What in SQL of its own may be the name of a table, in lower case. */
  Set<String> words() {
    return Collections.unmodifiableSet(words);
  }

  private void read(String name, boolean needed) {
    byte[] xml = files.file(name);
    if (xml == null) {
      if (needed) {
        throw ArchiveError.CHANGE_LOG.refusal("reason", name);
      }
      return; // a module without tables
    }
    if (read.add(name)) {
      visit(SafeXml.root(xml, ArchiveError.CHANGE_LOG));
    }
  }

  private void visit(Element element) {
    String kind = SafeXml.name(element);
    if (REFUSED.contains(kind)) {
      throw ArchiveError.CHANGE_LOG.refusal("reason", "<" + element.getNodeName() + ">");
    }
    if (kind.equals("include")) {
      read(element.getAttribute("file"), true);
    }
    if (SQL.contains(kind)) {
      ownSql = true;
      sql(element);
    }
    if (kind.equals("where")) {
      words(element.getTextContent());
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith("tablename") || name.equals("viewname") || name.equals("sequencename")) {
        tables.add(attribute.getValue().toLowerCase(Locale.ROOT));
      } else if (name.endsWith("computed")) {
        words(attribute.getValue());
      }
    }
    SafeXml.children(element).forEach(this::visit);
  }

  private void sql(Element element) {
    String text = element.getTextContent();
    String path = element.getAttribute("path");
    if (!path.isEmpty()) {
      byte[] file = files.file(path);
      if (file == null) {
        throw ArchiveError.CHANGE_LOG.refusal("reason", path);
      }
      text += new String(file, StandardCharsets.UTF_8);
    }
    words(text);
  }

  private void words(String sql) {
    Matcher matcher = WORD.matcher(sql.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
  }
}
