package org.tourwright.web.module;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.user.Caller;
import org.tourwright.web.Settings;
import org.tourwright.web.WebError;
import org.tourwright.web.module.ModuleChange.Kind;
import org.tourwright.web.module.ModuleChange.State;

/**
 * Installs, updates and removes modules, one change after the other, in the background. An update
 * whose new version does not start is taken back by itself.
 */
@Component(service = ModuleChanges.class)
public final class ModuleChanges {

  private static final Logger LOG = LoggerFactory.getLogger(ModuleChanges.class);

  private final Departments departments;
  private final Gate gate;
  private final Arrivals arrivals;
  private final ChangeRecords records;
  private final Settings settings;
  private final ConcurrentMap<String, ModuleChange> last = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "tourwright-web-modules");
            thread.setDaemon(true);
            return thread;
          });

  @Activate
  public ModuleChanges(
      @Reference Departments departments,
      @Reference Gate gate,
      @Reference Arrivals arrivals,
      @Reference ChangeRecords records,
      @Reference Settings settings) {
    this.departments = departments;
    this.gate = gate;
    this.arrivals = arrivals;
    this.records = records;
    this.settings = settings;
  }

  @Deactivate
  void stop() {
    // A change that runs is finished: the thread ends after it.
    worker.shutdown();
  }

  /** The running or last change of each module since this bundle started, by module id. */
  public Map<String, ModuleChange> last() {
    return Map.copyOf(last);
  }

  /**
   * Installs the module, or starts it again. One that was not there and does not start within
   * {@code startSeconds} is taken away again.
   *
   * @param version one that is known; null for the one that is installed, else the highest
   * @return completes when it is served, or did not work; never exceptionally
   * @throws NotFound when no such module or version is known
   * @throws Conflict when it belongs to the core, or another version is installed
   */
  public CompletableFuture<ModuleChange> install(Caller caller, String id, String version) {
    String found = departments.known(id).getVersion();
    String from = departments.installed(id);
    if (version != null) {
      departments.known(id, version);
      if (from != null && !from.equals(version)) {
        throw new Conflict(WebError.OTHER_VERSION, Map.of("module", id, "version", from));
      }
    }
    String to = version == null ? found : version;
    return begin(caller, ModuleChange.begun(id, Kind.INSTALL, from, to));
  }

  /**
   * Takes the module away; its data stays.
   *
   * @return completes when it is gone, or did not work; never exceptionally
   * @throws NotFound when no such module is known
   * @throws Conflict when it belongs to the core
   */
  public CompletableFuture<ModuleChange> uninstall(Caller caller, String id) {
    String version = departments.known(id).getVersion();
    return begin(caller, ModuleChange.begun(id, Kind.UNINSTALL, version, null));
  }

  /**
   * Puts another version in the place of the one that runs. Requests wait meanwhile. When the new
   * version does not start within {@code startSeconds}, the old one comes back.
   *
   * @param version one of {@link ModuleInfo#versions}
   * @return completes when one of both is served, or neither could be; never exceptionally
   * @throws NotFound when no such module or version is known
   * @throws Conflict when it is not installed, has this version already, or belongs to the core
   */
  public CompletableFuture<ModuleChange> update(Caller caller, String id, String version) {
    departments.known(id, version);
    String from = departments.installed(id);
    if (from == null) {
      throw new Conflict(WebError.NOT_INSTALLED, Map.of("module", id));
    }
    if (from.equals(version)) {
      throw new Conflict(WebError.SAME_VERSION, Map.of("module", id, "version", version));
    }
    return begin(caller, ModuleChange.begun(id, Kind.UPDATE, from, version));
  }

  /** What changes which code is there. */
  @FunctionalInterface
  interface Deployment {
    void deploy() throws Exception;
  }

  boolean isRunning(String id) {
    ModuleChange running = last.get(id);
    return running != null && running.state() == State.RUNNING;
  }

  /**
   * Of two versions that are there beside each other, one takes the place of the other.
   *
   * @param change from the one that is served
   * @param fresh leaves the other alone
   * @throws Conflict when the module is changed just now
   */
  CompletableFuture<ModuleChange> unite(Caller caller, ModuleChange change, Deployment fresh) {
    return begin(caller, change, () -> update(change, fresh));
  }

  /**
   * Takes back what was put in a module's place past this class.
   *
   * @param failure why it does not start
   * @param old puts back what was before
   */
  CompletableFuture<ModuleChange> takeBack(
      Caller caller, ModuleChange change, String failure, Deployment old) {
    last.put(change.id(), change);
    return later(caller, change, () -> takenBack(change, failure, old));
  }

  private CompletableFuture<ModuleChange> begin(Caller caller, ModuleChange change) {
    return begin(caller, change, () -> make(change));
  }

  private CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChange change, Supplier<ModuleChange> work) {
    if (isRunning(change.id())) {
      throw new Conflict(WebError.CHANGE_RUNNING, Map.of("module", change.id()));
    }
    records.begun(caller, change);
    last.put(change.id(), change);
    return later(caller, change, work);
  }

  /** Does it when the changes before are done, and notes how it ended. */
  private CompletableFuture<ModuleChange> later(
      Caller caller, ModuleChange change, Supplier<ModuleChange> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          MDC.put("requestId", caller.requestId());
          MDC.put("user", caller.name());
          MDC.put("module", change.id());
          try {
            return note(caller, work.get());
          } finally {
            MDC.clear();
          }
        },
        worker);
  }

  private ModuleChange note(Caller caller, ModuleChange ended) {
    last.put(ended.id(), ended);
    if (ended.state() == State.DONE) {
      LOG.info("{} of module {} to {} is done", ended.kind(), ended.id(), ended.to());
    } else {
      LOG.error(
          "{} of module {} from {} to {}: {}, {}",
          ended.kind(),
          ended.id(),
          ended.from(),
          ended.to(),
          ended.state(),
          ended.reason());
    }
    records.ended(caller, ended);
    return ended;
  }

  private ModuleChange make(ModuleChange change) {
    return switch (change.kind()) {
      case INSTALL -> install(change);
      case UPDATE -> update(change, () -> departments.put(change.id(), change.to()));
      case UNINSTALL -> uninstall(change);
    };
  }

  private ModuleChange install(ModuleChange change) {
    Arrivals.Before before = arrivals.before(change.id());
    String failure =
        deployed(() -> departments.install(change.id(), change.to()), before, change.id());
    if (failure == null) {
      return change.ended(State.DONE, null);
    }
    if (change.from() != null) {
      return change.ended(State.FAILED, failure);
    }
    LOG.warn("Module {} {} did not start: {}", change.id(), change.to(), failure);
    return takenAway(change, failure);
  }

  /** What never worked is not left half installed. Its tables stay, as those of each module. */
  private ModuleChange takenAway(ModuleChange change, String failure) {
    try {
      departments.uninstall(change.id());
    } catch (Exception e) { // as FeaturesService declares
      LOG.debug("{} was not taken away", change.id(), e);
      return change.ended(State.FAILED, failure + " – " + reason(e));
    }
    return departments.installed(change.id()) == null
        ? change.ended(State.ROLLED_BACK, failure)
        : change.ended(State.FAILED, failure);
  }

  private ModuleChange uninstall(ModuleChange change) {
    try {
      departments.uninstall(change.id());
      return change.ended(State.DONE, null);
    } catch (Exception e) { // as FeaturesService declares
      LOG.debug("{} was not uninstalled", change.id(), e);
      return change.ended(State.FAILED, reason(e));
    }
  }

  private ModuleChange update(ModuleChange change, Deployment fresh) {
    gate.expect(change.id());
    try {
      Arrivals.Before before = arrivals.before(change.id());
      String failure = deployed(fresh, before, change.id());
      if (failure == null) {
        return change.ended(State.DONE, null);
      }
      LOG.warn("Module {} {} did not start: {}", change.id(), change.to(), failure);
      if (arrivals.untouched(before)) {
        return change.ended(State.ROLLED_BACK, failure);
      }
      return takenBack(change, failure, before, () -> departments.put(change.id(), change.from()));
    } finally {
      gate.expectNoMore(change.id());
    }
  }

  private ModuleChange takenBack(ModuleChange change, String failure, Deployment old) {
    if (gate.slots().containsKey(change.id())) {
      return change.ended(State.DONE, null); // it works meanwhile
    }
    LOG.warn("Module {} {} does not start: {}", change.id(), change.to(), failure);
    gate.expect(change.id());
    try {
      return takenBack(change, failure, arrivals.before(change.id()), old);
    } finally {
      gate.expectNoMore(change.id());
    }
  }

  private ModuleChange takenBack(
      ModuleChange change, String failure, Arrivals.Before before, Deployment old) {
    String again = deployed(old, before, change.id());
    return again == null
        ? change.ended(State.ROLLED_BACK, failure)
        : change.ended(State.FAILED, failure + " – " + again);
  }

  /**
   * @return why the module is not served; null when it is
   */
  private String deployed(Deployment deployment, Arrivals.Before before, String id) {
    try {
      deployment.deploy();
    } catch (Exception e) { // as FeaturesService declares
      LOG.debug("Module {} was not deployed", id, e);
      return reason(e);
    }
    return arrivals.await(before, settings.start());
  }

  private static String reason(Exception thrown) {
    String text = Diagnosis.root(thrown);
    return text.length() > 500 ? text.substring(0, 500) + "…" : text;
  }
}
