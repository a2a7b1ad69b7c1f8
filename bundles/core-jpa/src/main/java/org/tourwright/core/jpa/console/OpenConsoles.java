package org.tourwright.core.jpa.console;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes roles away from consoles that are open when their users lose them. Karaf looks at the roles
 * that were given at the log-in and asks nobody again.
 */
@Component(
    service = OpenConsoles.class,
    // It stops first: a shell that is opened after that would write down what is typed there.
    reference = @Reference(name = "histories", service = OwnHistories.class))
public final class OpenConsoles {

  private static final Logger LOG = LoggerFactory.getLogger(OpenConsoles.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private final ConsoleRoles roles;
  private final List<Open> consoles = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "tourwright-consoles");
            thread.setDaemon(true);
            return thread;
          });
  private boolean stopped;

  /** Not held: Karaf forgets the subject with the session. */
  private record Open(WeakReference<Subject> subject, AgencyPrincipal.Entered who) {}

  @Activate
  public OpenConsoles(@Reference ConsoleRoles roles) {
    this.roles = roles;
    Future<?> looking =
        clock.scheduleWithFixedDelay(
            this::look, LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
    LOG.debug("Looking after open consoles: {}", looking);
  }

  /** Nobody would look after them any more: who is in has to come in again. */
  @Deactivate
  synchronized void stop() {
    stopped = true;
    clock.shutdownNow();
    for (Open console : consoles) {
      Subject subject = console.subject().get();
      if (subject != null) {
        expel(subject);
      }
    }
  }

  synchronized void opened(Subject subject, AgencyPrincipal.Entered who) {
    if (stopped) {
      expel(subject);
    } else {
      consoles.add(new Open(new WeakReference<>(subject), who));
    }
  }

  private void look() {
    for (Open console : consoles) {
      Subject subject = console.subject().get();
      if (subject == null) {
        consoles.remove(console);
      } else {
        look(subject, console.who());
      }
    }
  }

  private void look(Subject subject, AgencyPrincipal.Entered who) {
    try {
      if (keep(subject, roles.of(who))) {
        LOG.info("The open console of {} has fewer rights now", who.user());
      }
    } catch (RuntimeException e) { // the database may be away for a while
      LOG.debug("The rights of {} could not be looked up", who.user(), e);
    }
  }

  /** Without a role, and without another shell, in which lines would go to files as Karaf does. */
  private static void expel(Subject subject) {
    keep(subject, Set.of());
    subject.getPrincipals().removeIf(UserPrincipal.class::isInstance);
    subject.getPrincipals().add(new ExpelledPrincipal());
  }

  /** Takes away the other roles; whether there were any. */
  private static boolean keep(Subject subject, Set<String> roles) {
    return subject
        .getPrincipals()
        .removeIf(one -> one instanceof RolePrincipal && !roles.contains(one.getName()));
  }
}
