package org.tourwright.web.module;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.framework.Bundle;
import org.tourwright.core.module.Module;
import org.tourwright.web.rest.ModuleServer;

/** A module that is being served, and how many requests are in it. */
public final class Slot {

  private final String id;
  private final Module module;
  private final Bundle bundle;
  private final ModuleServer server;
  private final Instant since = Instant.now();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private final List<Lull> lulls = new ArrayList<>();
  private int running;
  private boolean leaving;
  private long drained;

  Slot(String id, Module module, Bundle bundle, ModuleServer server) {
    this.id = id;
    this.module = module;
    this.bundle = bundle;
    this.server = server;
  }

  public String id() {
    return id;
  }

  public Module module() {
    return module;
  }

  public Bundle bundle() {
    return bundle;
  }

  public ModuleServer server() {
    return server;
  }

  public Instant since() {
    return since;
  }

  /** Takes a request in; false when the module is leaving or waits for another one. */
  boolean enter() {
    return enter(true);
  }

  /** Takes a request in that cannot wait any longer; false when the module is leaving. */
  boolean enterNow() {
    return enter(false);
  }

  private boolean enter(boolean patient) {
    lock.lock();
    try {
      lulls.removeIf(Lull::over);
      if (leaving || (patient && !lulls.isEmpty())) {
        return false;
      }
      running++;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The request is answered. */
  public void leave() {
    lock.lock();
    try {
      running--;
      if (running == 0) {
        empty.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes no new requests until the lull is over. */
  void hold(Lull lull) {
    lock.lock();
    try {
      lulls.add(lull);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes no more requests and waits for those inside; says how many are left. Who says so again
   * waits for the rest of the time only: others wait for what comes after this module.
   */
  int drain(Duration limit) {
    lock.lock();
    try {
      if (!leaving) {
        leaving = true;
        drained = System.nanoTime() + limit.toNanos();
      }
      return settle(Duration.ofNanos(drained - System.nanoTime()));
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the requests inside; says how many are left. */
  int settle(Duration limit) {
    long nanos = limit.toNanos();
    lock.lock();
    try {
      while (running > 0 && nanos > 0) {
        nanos = empty.awaitNanos(nanos);
      }
      return running;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return running;
    } finally {
      lock.unlock();
    }
  }
}
