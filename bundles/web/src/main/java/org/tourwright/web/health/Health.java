package org.tourwright.web.health;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.karaf.features.BootFinished;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tourwright.core.health.HealthCheck.Status;
import org.tourwright.core.word.Words;
import org.tourwright.json.Json;
import org.tourwright.web.WebError;
import org.tourwright.web.WebStore;
import org.tourwright.web.front.Call;
import org.tourwright.web.metric.Watchers;
import org.tourwright.web.module.Gate;
import org.tourwright.web.module.ModuleInfo;
import org.tourwright.web.module.ModuleStates;
import org.tourwright.web.problem.Declined;

/** Whether the platform lives, and whether it is ready to work. */
@Component(service = Health.class)
public final class Health {

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final List<String> NEEDED = List.of("core", Gate.WEB);

  private final ModuleStates states;
  private final Gate gate;
  private final Leaving leaving;
  private final HealthChecks checks;
  private final Watchers watchers;
  private final Words words;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile WebStore store;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile BootFinished booted;

  /** What is not there; reason is null where it is not known yet. */
  public record Missing(String what, String state, String reason) {}

  /**
   * A module's health in words.
   *
   * @param health the worst that its checks found; FAIL when it does not work
   * @param reason why it does not work; null when it does
   */
  record OfModule(
      String id,
      String version,
      String state,
      Instant since,
      String reason,
      Status health,
      List<Checked> checks) {}

  /** A check in words; text is null when all is well. */
  record Checked(String name, Status status, String text) {}

  @Activate
  public Health(
      @Reference ModuleStates states,
      @Reference HealthChecks checks,
      @Reference Watchers watchers,
      @Reference Words words,
      @Reference Leaving leaving,
      @Reference Gate gate) {
    this.states = states;
    this.checks = checks;
    this.watchers = watchers;
    this.words = words;
    this.leaving = leaving;
    this.gate = gate;
  }

  public void answer(
      String path, Call call, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (path.equals("/health/live")) {
      write(200, Map.of("status", "live"), request, response);
    } else if (path.equals("/health/ready")) {
      List<Missing> missing = missing();
      write(
          missing.isEmpty() ? 200 : 503,
          Map.of("status", missing.isEmpty() ? "ready" : "not-ready", "missing", missing),
          request,
          response);
    } else if (path.equals("/health/modules")) {
      watchers.admit(request, call);
      List<OfModule> modules = modules(call.language());
      Status worst =
          modules.stream().map(OfModule::health).max(Comparator.naturalOrder()).orElse(Status.OK);
      write(200, Map.of("status", worst, "modules", modules), request, response);
    } else {
      throw new Declined(404, WebError.NO_SUCH_PAGE);
    }
  }

  private List<OfModule> modules(String language) {
    return states.list(language, Map.of()).stream()
        .filter(module -> module.state() != ModuleInfo.State.ABSENT)
        .map(
            module ->
                new OfModule(
                    module.id(),
                    module.version(),
                    module.state().name(),
                    module.since(),
                    module.reason(),
                    module.state() == ModuleInfo.State.FAILED
                        ? Status.FAIL
                        : checks.statusOf(module.id()),
                    of(module.id(), language)))
        .toList();
  }

  private List<Checked> of(String module, String language) {
    return checks.of(module).stream()
        .map(
            finding ->
                new Checked(
                    finding.name(),
                    finding.result().status(),
                    finding.result().word() == null
                        ? null
                        : words.text(
                            language, finding.result().word(), finding.result().arguments())))
        .toList();
  }

  /** What keeps the platform from being ready; empty when it is. */
  public List<Missing> missing() {
    List<Missing> missing = new ArrayList<>();
    if (leaving.begun()) {
      missing.add(new Missing("platform", "STOPPING", null));
    }
    if (booted == null) {
      missing.add(new Missing("boot", "STARTING", null));
    }
    if (!databaseAnswers()) {
      missing.add(new Missing("database", "FAILED", null));
    }
    List<ModuleInfo> modules = states.list("en", Map.of());
    for (String needed : NEEDED) {
      boolean known = modules.stream().anyMatch(module -> module.id().equals(needed));
      if (!known && !gate.isReplaced(needed)) {
        missing.add(new Missing(needed, "STARTING", null));
      }
    }
    for (ModuleInfo module : modules) {
      boolean well =
          switch (module.state()) {
            case ACTIVE, ABSENT -> true;
            // A load balancer need not turn away: its requests wait for the new version.
            case STARTING -> gate.isReplaced(module.id());
            case FAILED -> false;
          };
      if (!well) {
        missing.add(new Missing(module.id(), module.state().name(), module.reason()));
      }
    }
    return missing;
  }

  private boolean databaseAnswers() {
    WebStore known = store;
    if (known == null) {
      return false;
    }
    try {
      known.read(
          em ->
              em.createQuery("select count(s) from WebSession s where s.id = 'none'")
                  .getSingleResult());
      return true;
    } catch (RuntimeException e) { // whatever it is, it does not answer
      LOG.warn("The database does not answer: {}", e.getMessage());
      return false;
    }
  }

  private static void write(
      int status, Object body, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(Json.mapper().writeValueAsBytes(body));
    }
  }
}
