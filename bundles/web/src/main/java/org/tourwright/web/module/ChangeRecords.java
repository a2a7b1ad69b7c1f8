package org.tourwright.web.module;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.audit.AuditEntry;
import org.tourwright.core.audit.AuditTrail;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.event.Event;
import org.tourwright.core.event.Events;
import org.tourwright.core.module.ModuleInstallRolledBack;
import org.tourwright.core.module.ModuleUpdateRolledBack;
import org.tourwright.core.module.ModuleUpdated;
import org.tourwright.core.user.Caller;
import org.tourwright.web.WebStore;
import org.tourwright.web.module.ModuleChange.Kind;
import org.tourwright.web.module.ModuleChange.State;

/**
 * Writes down who changed which module and how that ended: in the audit trail and the event log.
 * Those are themselves parts that may be just changing, so it waits for them.
 */
@Component(service = ChangeRecords.class)
public final class ChangeRecords {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeRecords.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 500;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile AuditTrail trail;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile Events events;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile WebStore store;

  @Activate
  public ChangeRecords() {
    // What it needs comes and goes.
  }

  /**
   * @throws NotAvailable when it cannot be written down; then it must not begin
   */
  void begun(Caller caller, ModuleChange change) {
    write(caller, entry(change), null);
  }

  /** Tries for a while; what could not be written is in the log. */
  void ended(Caller caller, ModuleChange change) {
    if (change.kind() != Kind.UPDATE && change.state() == State.DONE) {
      return;
    }
    AuditEntry entry = entry(change);
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        write(caller, entry, event(change));
        return;
      } catch (RuntimeException e) { // the database or the core may be away for a moment
        if (System.nanoTime() - until > 0 || !paused()) {
          LOG.error("It could not be written down that {}", change, e);
          return;
        }
      }
    }
  }

  private void write(Caller caller, AuditEntry entry, Event event) {
    AuditTrail audit = trail;
    Events log = events;
    WebStore database = store;
    if (audit == null || log == null || database == null) {
      throw new NotAvailable();
    }
    database.run(
        caller,
        em -> {
          audit.append(caller, List.of(entry));
          if (event != null) {
            log.publish(caller, event);
          }
        });
  }

  private static Event event(ModuleChange change) {
    return switch (change.state()) {
      case DONE -> new ModuleUpdated(change.id(), change.from(), change.to(), change.finishedAt());
      case ROLLED_BACK ->
          change.kind() == Kind.INSTALL
              ? new ModuleInstallRolledBack(
                  change.id(), change.to(), change.reason(), change.finishedAt())
              : new ModuleUpdateRolledBack(
                  change.id(), change.from(), change.to(), change.reason(), change.finishedAt());
      case FAILED, RUNNING -> null;
    };
  }

  private static AuditEntry entry(ModuleChange change) {
    String what = change.kind().name().toLowerCase(Locale.ROOT);
    boolean ended = change.state() != State.RUNNING;
    String field = ended ? what + "-" + change.state().name().toLowerCase(Locale.ROOT) : what;
    String after = named(change, change.to());
    return new AuditEntry(
        Gate.WEB,
        "module",
        UUID.nameUUIDFromBytes(change.id().getBytes(StandardCharsets.UTF_8)),
        AuditEntry.Action.DONE,
        List.of(
            new AuditEntry.Change(
                field.replace('_', '-'),
                change.from() == null ? null : named(change, change.from()),
                change.reason() == null ? after : after + ": " + change.reason())));
  }

  private static String named(ModuleChange change, String version) {
    return "tourwright-" + change.id() + (version == null ? "" : "/" + version);
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
