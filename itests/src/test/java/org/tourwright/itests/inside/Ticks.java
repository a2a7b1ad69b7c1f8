package org.tourwright.itests.inside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.EventConsumer;
import org.tourwright.core.event.Occurrence;
import org.tourwright.core.user.Caller;

/** A department that comes and goes, and notes what it is told. */
final class Ticks implements EventConsumer {

  private final String name;
  private final Set<UUID> poison = ConcurrentHashMap.newKeySet();
  private final Set<UUID> handled = new HashSet<>();
  private final Map<UUID, List<Integer>> places = new HashMap<>();
  private volatile CountDownLatch held = new CountDownLatch(0);
  private ServiceRegistration<EventConsumer> registration;

  Ticks(String name) {
    this.name = name;
  }

  void come(BundleContext context) {
    registration = context.registerService(EventConsumer.class, this, null);
  }

  void go() {
    if (registration != null) {
      registration.unregister();
      registration = null;
    }
  }

  /** From now on it fails on what happens to this. */
  void choke(UUID aggregate) {
    poison.add(aggregate);
  }

  /** From now on it takes its time. */
  void hold() {
    held = new CountDownLatch(1);
  }

  void release() {
    held.countDown();
  }

  void recover() {
    poison.clear();
  }

  /** How many events of these it got; those of other tests do not count. */
  synchronized int count(Collection<UUID> things) {
    return things.stream().mapToInt(thing -> of(thing).size()).sum();
  }

  /** In the order in which they came. */
  synchronized List<Integer> of(UUID aggregate) {
    return List.copyOf(places.getOrDefault(aggregate, List.of()));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Class<? extends Event>> types() {
    return Set.of(Ticked.class);
  }

  @Override
  public void on(Caller caller, Event event) {
    throw new UnsupportedOperationException("The platform tells which event it was");
  }

  @Override
  public void on(Caller caller, Occurrence occurrence, Event event) {
    Ticked tick = (Ticked) event;
    awaitRelease();
    if (poison.contains(tick.aggregate())) {
      throw new IllegalStateException("Cannot swallow " + tick);
    }
    note(occurrence, tick);
  }

  private void awaitRelease() {
    try {
      if (!held.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Nobody released " + name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private synchronized void note(Occurrence occurrence, Ticked tick) {
    if (!handled.add(occurrence.id())) {
      throw new IllegalStateException(occurrence + " came twice");
    }
    places.computeIfAbsent(tick.aggregate(), one -> new ArrayList<>()).add(tick.place());
  }
}
