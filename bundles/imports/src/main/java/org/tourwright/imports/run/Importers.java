package org.tourwright.imports.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.importing.Importer;
import org.tourwright.core.user.Caller;

/** The importers that departments offer now. */
@Component(service = Importers.class)
public final class Importers {

  private final Map<String, Importer> importers = new ConcurrentHashMap<>();

  private volatile Consumer<Importer> arrival = importer -> {};

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addImporter(Importer importer) {
    importers.put(importer.key(), importer);
    arrival.accept(importer);
  }

  void removeImporter(Importer importer) {
    importers.remove(importer.key(), importer);
  }

  /** For the importers that are there and for each that comes; perhaps twice for one. */
  void onArrival(Consumer<Importer> told) {
    arrival = told;
    importers.values().forEach(told);
  }

  List<Importer> all() {
    return List.copyOf(importers.values());
  }

  List<Importer> all(Caller caller) {
    return importers.values().stream()
        .filter(importer -> caller.may(importer.permission()))
        .sorted(java.util.Comparator.comparing(Importer::key))
        .toList();
  }

  /**
   * @throws NotAvailable when its department is away
   * @throws org.tourwright.core.error.NotPermitted when the caller may not use it
   */
  Importer get(Caller caller, String key) {
    Importer importer = required(key);
    caller.require(importer.permission());
    return importer;
  }

  /**
   * @throws NotAvailable when its department is away
   */
  Importer required(String key) {
    Importer importer = key == null ? null : importers.get(key);
    if (importer == null) {
      throw new NotAvailable(ImportError.NO_IMPORTER, Map.of("importer", key == null ? "" : key));
    }
    return importer;
  }
}
