package org.tourwright.web.module;

import java.util.Map;
import java.util.concurrent.CancellationException;
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
  private final ChangeWork work;
  private final ChangeRecords records;
  private final UnfinishedChanges unfinished;
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
      @Reference UnfinishedChanges unfinished,
      @Reference Settings settings) {
    this.departments = departments;
    this.work = new ChangeWork(departments, gate, arrivals, settings);
    this.records = records;
    this.unfinished = unfinished;
    unfinished.left().forEach(this::goOn);
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
  CompletableFuture<ModuleChange> unite(
      Caller caller, ModuleChange change, ChangeWork.Deployment fresh) {
    return begin(caller, change, () -> work.update(change, fresh));
  }

  /**
   * Takes back what was put in a module's place past this class.
   *
   * @param failure why it does not start
   * @param old puts back what was before
   * @throws Conflict when the module is changed just now
   */
  CompletableFuture<ModuleChange> takeBack(
      Caller caller, ModuleChange change, String failure, ChangeWork.Deployment old) {
    reserve(change);
    unfinished.begun(change);
    return later(caller, change, () -> work.takenBack(change, failure, old));
  }

  private CompletableFuture<ModuleChange> begin(Caller caller, ModuleChange change) {
    return begin(caller, change, () -> work.make(change));
  }

  private CompletableFuture<ModuleChange> begin(
      Caller caller, ModuleChange change, Supplier<ModuleChange> steps) {
    ModuleChange before = reserve(change);
    try {
      records.begun(caller, change);
    } catch (RuntimeException e) {
      release(change, before);
      throw e;
    }
    unfinished.begun(change);
    return later(caller, change, steps);
  }

  /**
   * From now on this is the change of the module.
   *
   * @return the one before; null for none
   * @throws Conflict when another one runs
   */
  private ModuleChange reserve(ModuleChange change) {
    ModuleChange before = last.get(change.id());
    boolean free = before == null || before.state() != State.RUNNING;
    boolean ours =
        before == null
            ? last.putIfAbsent(change.id(), change) == null
            : free && last.replace(change.id(), before, change);
    if (!ours) {
      throw new Conflict(WebError.CHANGE_RUNNING, Map.of("module", change.id()));
    }
    return before;
  }

  private void release(ModuleChange change, ModuleChange before) {
    if (before == null) {
      last.remove(change.id(), change);
    } else {
      last.replace(change.id(), change, before);
    }
  }

  /** Does it when the changes before are done, and notes how it ended. */
  private CompletableFuture<ModuleChange> later(
      Caller caller, ModuleChange change, Supplier<ModuleChange> steps) {
    return CompletableFuture.supplyAsync(
        () -> {
          MDC.put("requestId", caller.requestId());
          MDC.put("user", caller.name());
          MDC.put("module", change.id());
          try {
            return note(caller, made(change, steps));
          } catch (CancellationException e) {
            LOG.info("How the change of {} ends is for the next front to see", change.id());
            return change;
          } finally {
            MDC.clear();
          }
        },
        worker);
  }

  /** No change runs for ever because something went wrong that nobody thought of. */
  private static ModuleChange made(ModuleChange change, Supplier<ModuleChange> steps) {
    try {
      return steps.get();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LOG.error("{} of module {} broke off", change.kind(), change.id(), e);
      return change.ended(State.FAILED, Diagnosis.root(e));
    }
  }

  private void goOn(ModuleChange change) {
    last.put(change.id(), change);
    CompletableFuture<ModuleChange> unused =
        later(Caller.system(Gate.WEB), change, () -> work.follow(change));
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
    unfinished.ended(ended);
    return ended;
  }
}
