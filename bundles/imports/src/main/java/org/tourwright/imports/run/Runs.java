package org.tourwright.imports.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.error.Stale;
import org.tourwright.core.node.Nodes;
import org.tourwright.core.page.Page;
import org.tourwright.core.page.PageRequest;
import org.tourwright.core.user.Caller;
import org.tourwright.json.Json;
import org.tourwright.persistence.Ids;
import org.tourwright.persistence.Listing;

/** What is remembered of imports. */
@Component(service = Runs.class)
public final class Runs {

  private static final int AT_ONCE = 250;

  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

  private final ImportsStore store;
  private final Nodes nodes;

  @Activate
  public Runs(@Reference ImportsStore store, @Reference Nodes nodes) {
    this.store = store;
    this.nodes = nodes;
  }

  ImportRun create(Caller caller, ImportRun run) {
    run.user = caller.user();
    run.userName = caller.name();
    run.createdAt = now();
    store.run(caller, em -> em.persist(run));
    return run;
  }

  ImportRun get(UUID id) {
    return store.read(
        em -> {
          ImportRun run = em.find(ImportRun.class, id);
          if (run == null) {
            throw new NotFound(ImportError.RUN_NOT_FOUND);
          }
          return run;
        });
  }

  Page<ImportRun> list(PageRequest page, Collection<String> importers) {
    return store.read(
        em ->
            new Listing<>(ImportRun.class)
                .in("e.importer", "importers", importers)
                .sortable("createdAt", "e.createdAt", Instant.class, run -> run.createdAt)
                .page(em, page, "-createdAt", run -> run.id));
  }

  List<ImportRun> working(String importer) {
    return store.read(
        em ->
            em.createQuery(
                    "select r from ImportRun r where r.importer = :importer and r.state in :states",
                    ImportRun.class)
                .setParameter("importer", importer)
                .setParameter(
                    "states", List.of(RunState.CHECKING, RunState.WRITING, RunState.UNDOING))
                .getResultList());
  }

  /**
   * @throws Conflict when the run is in none of the states
   */
  ImportRun change(Caller caller, UUID id, Collection<RunState> from, Consumer<ImportRun> change) {
    return store.write(
        caller,
        em -> {
          ImportRun run = em.find(ImportRun.class, id);
          if (run == null) {
            throw new NotFound(ImportError.RUN_NOT_FOUND);
          }
          if (!from.contains(run.state)) {
            throw new Conflict(ImportError.WRONG_STATE, Map.of("state", run.state.name()));
          }
          change.accept(run);
          return run;
        });
  }

  /** As {@link #change}; what it begins is the work of this node. */
  ImportRun begin(Caller caller, UUID id, Collection<RunState> from, Consumer<ImportRun> change) {
    return change(
        caller,
        id,
        from,
        run -> {
          change.accept(run);
          run.node = nodes.self();
        });
  }

  /**
   * Takes over what another node was taking back. Of several that try, one gets it.
   *
   * @return null when somebody was quicker
   */
  ImportRun takeOver(Caller caller, ImportRun seen) {
    try {
      return begin(
          caller,
          seen.id,
          Set.of(RunState.UNDOING),
          run -> {
            if (!Objects.equals(run.node, seen.node)) {
              throw new Conflict(ImportError.WRONG_STATE, Map.of("state", run.state.name()));
            }
          });
    } catch (Conflict | Stale e) {
      LOG.debug("Import {} is another node's now", seen.id, e);
      return null;
    }
  }

  /** Whether it is another node's that may still be at it. */
  boolean elsewhere(ImportRun run) {
    return run.node != null && !run.node.equals(nodes.self()) && nodes.lives(run.node);
  }

  /** Whether it is another node's that is gone. */
  boolean abandoned(ImportRun run) {
    return run.node != null && !run.node.equals(nodes.self()) && !nodes.lives(run.node);
  }

  void forgetErrors(Caller caller, UUID run) {
    store.run(
        caller,
        em ->
            em.createQuery("delete from LineError e where e.runId = :run")
                .setParameter("run", run)
                .executeUpdate());
  }

  void addErrors(Caller caller, UUID run, Map<Integer, List<FieldError>> errors) {
    if (errors.isEmpty()) {
      return;
    }
    store.run(
        caller,
        em ->
            errors.forEach(
                (line, all) -> {
                  for (FieldError error : all) {
                    em.persist(
                        new LineError(
                            Ids.next(),
                            run,
                            line,
                            error.field(),
                            error.code().code(),
                            json(error.arguments())));
                  }
                }));
  }

  Page<LineError> errors(UUID run, PageRequest page) {
    return store.read(
        em ->
            new Listing<>(LineError.class)
                .where("e.runId = :run", "run", run)
                .sortable("line", "e.line", Integer.class, error -> error.line)
                .page(em, page, "line", error -> error.id));
  }

  /** Errors of lines from {@code first} on to {@code last}, in their order. */
  List<LineError> errors(UUID run, int first, int last) {
    return store.read(
        em ->
            em.createQuery(
                    "select e from LineError e where e.runId = :run and e.line >= :first"
                        + " and e.line <= :last order by e.line, e.id",
                    LineError.class)
                .setParameter("run", run)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList());
  }

  void addRecords(Caller caller, UUID run, List<UUID> records) {
    store.run(
        caller,
        em -> {
          records.forEach(record -> em.persist(new WrittenRecord(record, run)));
          em.find(ImportRun.class, run).written += records.size();
        });
  }

  /** Some of the records, and forgets them. */
  List<UUID> takeRecords(Caller caller, UUID run) {
    return store.write(
        caller,
        em -> {
          List<WrittenRecord> some =
              em.createQuery(
                      "select r from WrittenRecord r where r.runId = :run", WrittenRecord.class)
                  .setParameter("run", run)
                  .setMaxResults(AT_ONCE)
                  .getResultList();
          some.forEach(em::remove);
          return some.stream().map(record -> record.recordId).toList();
        });
  }

  void addUndone(Caller caller, UUID run, int count) {
    store.run(caller, em -> em.find(ImportRun.class, run).undone += count);
  }

  void addErrorLines(Caller caller, UUID run, int count) {
    store.run(caller, em -> em.find(ImportRun.class, run).errorLines += count);
  }

  static Map<String, Integer> mapping(ImportRun run) {
    return run.mapping == null
        ? Map.of()
        : read(run.mapping, new TypeReference<Map<String, Integer>>() {});
  }

  static Map<String, Object> arguments(LineError error) {
    return error.arguments == null
        ? Map.of()
        : read(error.arguments, new TypeReference<Map<String, Object>>() {});
  }

  static String json(Object value) {
    try {
      return Json.mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return Json.mapper().readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
