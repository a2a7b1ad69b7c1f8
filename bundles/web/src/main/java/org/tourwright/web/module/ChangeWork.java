package org.tourwright.web.module;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.web.Settings;
import org.tourwright.web.module.ModuleChange.State;

/** Makes one change, waits for what comes of it, and takes it back when nothing good does. */
final class ChangeWork {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeWork.class);
  private static final int LONGEST = 500;
  private static final String STOPPED = "the platform stopped meanwhile";

  private final Departments departments;
  private final Gate gate;
  private final Arrivals arrivals;
  private final Settings settings;

  /** What changes which code is there. */
  @FunctionalInterface
  interface Deployment {
    void deploy() throws Exception;
  }

  ChangeWork(Departments departments, Gate gate, Arrivals arrivals, Settings settings) {
    this.departments = departments;
    this.gate = gate;
    this.arrivals = arrivals;
    this.settings = settings;
  }

  /**
   * What went wrong stands in the change.
   *
   * @throws java.util.concurrent.CancellationException when this front is replaced meanwhile
   */
  ModuleChange make(ModuleChange change) {
    arrivals.mustBeHere();
    return switch (change.kind()) {
      case INSTALL -> install(change);
      case UPDATE -> update(change, () -> departments.put(change.id(), change.to()));
      case UNINSTALL -> uninstall(change);
    };
  }

  /**
   * Sees a change to its end that a front before this one began, which was replaced meanwhile or
   * whose process died. What does not start is taken back, as in {@link #make}.
   */
  ModuleChange follow(ModuleChange change) {
    boolean over = arrivals.awaitIdle(settings.start());
    String there = departments.installed(change.id());
    if (change.kind() == ModuleChange.Kind.UNINSTALL) {
      return over && there == null
          ? change.ended(State.DONE, null)
          : change.ended(State.FAILED, STOPPED);
    }
    if (there == null && change.from() == null) {
      return change.ended(State.ROLLED_BACK, STOPPED);
    }
    String failure =
        there == null
            ? STOPPED
            : arrivals.await(new Arrivals.Before(change.id(), Map.of(), null, 0), settings.start());
    if (failure == null) {
      return change.to().equals(there)
          ? change.ended(State.DONE, null)
          : change.ended(State.ROLLED_BACK, STOPPED);
    }
    if (change.kind() == ModuleChange.Kind.UPDATE) {
      return takenBack(change, failure, () -> putBack(change));
    }
    return change.from() == null ? takenAway(change, failure) : change.ended(State.FAILED, failure);
  }

  private void putBack(ModuleChange change) throws Exception {
    departments.known(change.id(), change.from());
    departments.put(change.id(), change.from());
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

  /** As {@link #make}, where the fresh code comes in another way. */
  ModuleChange update(ModuleChange change, Deployment fresh) {
    arrivals.mustBeHere();
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

  /** Puts the old code back, unless the fresh works meanwhile. */
  ModuleChange takenBack(ModuleChange change, String failure, Deployment old) {
    arrivals.mustBeHere();
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
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
