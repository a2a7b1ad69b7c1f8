package org.tourwright.core.jpa.setting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.jpa.store.CoreStore;
import org.tourwright.core.page.Version;
import org.tourwright.core.setting.Setting;
import org.tourwright.core.setting.Settings;
import org.tourwright.core.setting.Values;
import org.tourwright.core.user.Caller;

/**
 * Values of settings: those in the database, looked at every two seconds for what other nodes set,
 * and those of files and environment.
 */
@Component(service = {Settings.class, SettingRows.class})
public final class SettingRows implements Settings {

  private static final Logger LOG = LoggerFactory.getLogger(SettingRows.class);
  private static final long LOOK_EVERY_SECONDS = 2;

  private final CoreStore store;
  private final SettingFiles files;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "tourwright-settings");
            thread.setDaemon(true);
            return thread;
          });
  private volatile State state;

  /** What was set of a setting. */
  record Stored(String value, long version, String changedBy, Instant changedAt) {

    /** Never set. */
    static final Stored NONE = new Stored(null, 0, null, null);
  }

  /**
   * All there is at one moment.
   *
   * @param fixed what the page cannot change
   * @param files what files and environment say, fixed or not
   * @param values what counts
   */
  record State(Map<String, Stored> stored, Values fixed, Values files, Values values) {

    static State of(Map<String, Stored> stored, SettingFiles.Found found) {
      Values fixed = Values.of(found.fixedValues());
      Values files = Values.of(found.values());
      return new State(
          Map.copyOf(stored), fixed, files, fixed.or(Values.of(set(stored))).or(files));
    }

    private static Map<String, String> set(Map<String, Stored> stored) {
      return stored.entrySet().stream()
          .filter(one -> one.getValue().value() != null)
          .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().value()));
    }

    Stored stored(Setting setting) {
      return stored.getOrDefault(setting.key(), Stored.NONE);
    }

    /** What it is when nobody set it on the page. */
    String without(Setting setting) {
      return files.text(setting);
    }

    boolean inFile(Setting setting) {
      return files.has(setting);
    }

    boolean fixed(Setting setting) {
      return fixed.has(setting);
    }
  }

  @Activate
  public SettingRows(@Reference CoreStore store, @Reference SettingFiles files) {
    this.store = store;
    this.files = files;
    this.state = look();
    Future<?> looking =
        clock.scheduleWithFixedDelay(
            this::lookAgain, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    LOG.debug("Looking for changed settings: {}", looking);
  }

  @Deactivate
  void stop() {
    clock.shutdownNow();
  }

  @Override
  public Values values() {
    return state.values();
  }

  State state() {
    return state;
  }

  /**
   * Sets a value, or takes it back.
   *
   * @param value null for what it is without
   * @throws Invalid when the setting does not take it
   * @throws Conflict {@code core.setting-fixed} when who runs the platform fixed it
   */
  void set(Caller caller, Setting setting, Version expected, String value) {
    if (state.fixed(setting)) {
      throw new Conflict(SettingError.FIXED);
    }
    if (value != null) {
      setting.check("value", value).orThrow();
    }
    store.run(
        caller,
        em -> {
          SettingRecord record = em.find(SettingRecord.class, SettingRecord.id(setting.key()));
          expected.mustBe(record == null ? 0 : record.version);
          if (record == null) {
            record = new SettingRecord(setting.key());
            em.persist(record);
          }
          record.value = value;
          record.changedBy = caller.name();
          record.changedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        });
    state = look();
  }

  private void lookAgain() {
    try {
      state = look();
    } catch (RuntimeException | LinkageError e) { // the database may be away for a while
      LOG.warn("The settings could not be read; those known before count on: {}", e.toString());
    }
  }

  private State look() {
    Map<String, Stored> stored =
        store.read(
            em ->
                em
                    .createQuery("select s from Setting s", SettingRecord.class)
                    .getResultList()
                    .stream()
                    .collect(
                        Collectors.toMap(
                            row -> row.key,
                            row ->
                                new Stored(row.value, row.version, row.changedBy, row.changedAt))));
    return State.of(stored, files.read());
  }
}
