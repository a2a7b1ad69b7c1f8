package org.tourwright.itests;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Somebody who looks at one page again and again, from the beginning to {@link #close}. */
final class Visits implements AutoCloseable {

  private static final long PAUSE_NANOS = 10_000_000;

  private final List<String> failures = new ArrayList<>();
  private final Thread thread;
  private int count;
  private volatile boolean ended;

  private Visits(ApiClient client, String path) {
    thread =
        new Thread(
            () -> {
              while (!ended) {
                visit(client, path);
                LockSupport.parkNanos(PAUSE_NANOS);
              }
            });
    thread.start();
  }

  static Visits to(ApiClient client, String path) {
    return new Visits(client, path);
  }

  private void visit(ApiClient client, String path) {
    try {
      Answer answer = client.get(path);
      note(answer.status() == 200 ? null : answer.toString());
    } catch (UncheckedIOException e) {
      note(e.toString());
    }
  }

  private synchronized void note(String failure) {
    count++;
    if (failure != null) {
      failures.add(failure);
    }
  }

  synchronized int count() {
    return count;
  }

  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
