package org.tourwright.persistence.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The units that are open, and the change logs that made their tables. */
@Component(service = OpenUnits.class)
public final class OpenUnits {

  private final Map<String, ClassLoader> units = new TreeMap<>();

  @Activate
  public OpenUnits() {
    // nothing is open yet
  }

  synchronized void opened(String unit, ClassLoader changeLogs) {
    units.put(unit, changeLogs);
  }

  /** Another version of the unit may have been opened meanwhile. */
  synchronized void closed(String unit, ClassLoader changeLogs) {
    units.remove(unit, changeLogs);
  }

  public synchronized Set<String> names() {
    return new TreeSet<>(units.keySet());
  }

  /**
   * Makes the tables of a unit in another database, as this node has them.
   *
   * @throws org.tourwright.persistence.MigrationFailed when that is not possible
   */
  public void migrate(String unit, DataSource target) {
    ClassLoader changeLogs;
    synchronized (this) {
      changeLogs = units.get(unit);
    }
    if (changeLogs == null) {
      throw new IllegalStateException(unit + " is not open any more");
    }
    new Migrations(target).run(unit, changeLogs);
  }
}
