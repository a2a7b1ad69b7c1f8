package org.tourwright.web.module;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
   * Installs the module in the highest version that is known, or starts it again.
   *
   * @return completes when it is served, or did not work; never exceptionally
   * @throws NotFound when no such module is known
   * @throws Conflict when it belongs to the core
   */
  public CompletableFuture<ModuleChange> install(Caller caller, String id) {
    String version = departments.known(id).getVersion();
    return begin(caller, ModuleChange.begun(id, Kind.INSTALL, departments.installed(id), version));
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

  private CompletableFuture<ModuleChange> begin(Caller caller, ModuleChange change) {
    ModuleChange running = last.get(change.id());
    if (running != null && running.state() == State.RUNNING) {
      throw new Conflict(WebError.CHANGE_RUNNING, Map.of("module", change.id()));
    }
    records.begun(caller, change);
    last.put(change.id(), change);
    return CompletableFuture.supplyAsync(() -> run(caller, change), worker);
  }

  private ModuleChange run(Caller caller, ModuleChange change) {
    ModuleChange ended = make(change);
    last.put(change.id(), ended);
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
    if (change.kind() == Kind.UPDATE) {
      return update(change);
    }
    try {
      if (change.kind() == Kind.INSTALL) {
        departments.install(change.id());
      } else {
        departments.uninstall(change.id());
      }
      return change.ended(State.DONE, null);
    } catch (Exception e) { // as FeaturesService declares
      LOG.debug("{} of {} failed", change.kind(), change.id(), e);
      return change.ended(State.FAILED, reason(e));
    }
  }

  private ModuleChange update(ModuleChange change) {
    gate.expect(change.id());
    try {
      Arrivals.Before before = arrivals.before(change.id());
      String failure = swap(change.id(), change.to(), before);
      if (failure == null) {
        return change.ended(State.DONE, null);
      }
      LOG.warn("Module {} {} did not start: {}", change.id(), change.to(), failure);
      if (arrivals.untouched(before)) {
        return change.ended(State.ROLLED_BACK, failure);
      }
      String again = swap(change.id(), change.from(), before);
      return again == null
          ? change.ended(State.ROLLED_BACK, failure)
          : change.ended(State.FAILED, failure + " – " + again);
    } finally {
      gate.expectNoMore(change.id());
    }
  }

  /**
   * @return why the version is not served; null when it is
   */
  private String swap(String id, String version, Arrivals.Before before) {
    try {
      departments.put(id, version);
    } catch (Exception e) { // as FeaturesService declares
      LOG.debug("Version {} of {} was not deployed", version, id, e);
      return reason(e);
    }
    return arrivals.await(before, settings.start());
  }

  private static String reason(Exception thrown) {
    String text = Diagnosis.root(thrown);
    return text.length() > 500 ? text.substring(0, 500) + "…" : text;
  }
}
