package org.tourwright.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.table.ShellTable;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;

/** A command that shows a table, to people or as JSON to scripts. */
public abstract class TableCommand extends ConsoleCommand {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  @Option(name = "--json", description = "As JSON, for scripts")
  private boolean json;

  @Option(name = "--no-format", description = "Without lines and colours, for scripts")
  private boolean plain;

  private final List<String> columns;

  protected TableCommand(String... columns) {
    this.columns = List.of(columns);
  }

  @Override
  protected final void run(Caller caller) throws Exception {
    List<List<Object>> rows = rows(caller);
    if (json) {
      json(rows);
    } else {
      table(rows);
    }
  }

  /** One value for each column; null where there is none. */
  protected abstract List<List<Object>> rows(Caller caller) throws Exception;

  private void json(List<List<Object>> rows) throws Exception {
    List<Map<String, Object>> items = new ArrayList<>();
    for (List<Object> row : rows) {
      Map<String, Object> item = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        item.put(columns.get(i), row.get(i));
      }
      items.add(item);
    }
    say("%s", Json.mapper().writeValueAsString(items));
  }

  private void table(List<List<Object>> rows) {
    ShellTable table = new ShellTable();
    columns.forEach(table::column);
    table.emptyTableText("(none)");
    rows.forEach(row -> table.addRow().addContent(row.stream().map(TableCommand::cell).toArray()));
    table.print(out(), !plain);
  }

  /** On one line, and moments in the time of the machine. */
  private static Object cell(Object value) {
    if (value instanceof Instant moment) {
      return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
    }
    return value == null ? "" : value.toString().replaceAll("\\s+", " ");
  }
}
