package org.tourwright.itests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many people who do something at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** One request for each of these, all of them let go together; the answers in their order. */
  static <T> List<Answer> each(List<T> all, Function<T, Answer> request) {
    ExecutorService people = Executors.newFixedThreadPool(all.size());
    CountDownLatch ready = new CountDownLatch(all.size());
    try {
      List<Future<Answer>> asked = new ArrayList<>();
      for (T one : all) {
        asked.add(
            people.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return request.apply(one);
                }));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> one : asked) {
        answers.add(one.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      people.shutdownNow();
    }
  }
}
