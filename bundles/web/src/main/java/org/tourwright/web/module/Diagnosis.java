package org.tourwright.web.module;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.tourwright.core.module.Module;

/** Finds out why a component does not come: the failed or missing part at the root of it. */
final class Diagnosis {

  private final Collection<ComponentDescriptionDTO> descriptions;
  private final ServiceComponentRuntime components;

  /**
   * What holds a component up.
   *
   * @param certain whether it failed, rather than waits
   */
  record Cause(String text, boolean certain) {}

  Diagnosis(ServiceComponentRuntime components) {
    this.components = components;
    this.descriptions = components.getComponentDescriptionDTOs();
  }

  List<ComponentDescriptionDTO> providers(String service) {
    return descriptions.stream()
        .filter(description -> Arrays.asList(description.serviceInterfaces).contains(service))
        .toList();
  }

  /** Bundles that describe a module, whether it works or not, by the id that their names give. */
  Map<String, Bundle> modules(BundleContext context) {
    Map<String, Bundle> bundles = new HashMap<>();
    for (ComponentDescriptionDTO description : providers(Module.class.getName())) {
      Bundle bundle = context.getBundle(description.bundle.id);
      if (bundle != null) {
        bundles.put(ModuleStates.id(bundle.getSymbolicName()), bundle);
      }
    }
    return bundles;
  }

  Cause of(long bundle, String service) {
    for (ComponentDescriptionDTO description : providers(service)) {
      if (description.bundle.id == bundle) {
        Cause cause = of(description, new HashSet<>());
        if (cause != null) {
          return cause;
        }
      }
    }
    return new Cause(null, false);
  }

  /** A component whose class cannot be loaded is only logged, and looks like one that waits. */
  Cause unloadable(Bundle bundle, String service) {
    for (ComponentDescriptionDTO description : providers(service)) {
      if (description.bundle.id == bundle.getBundleId()) {
        try {
          bundle.loadClass(description.implementationClass);
        } catch (ClassNotFoundException | LinkageError e) {
          return new Cause(shortName(description.name) + ": " + root(e), true);
        }
      }
    }
    return new Cause(null, false);
  }

  private Cause of(ComponentDescriptionDTO description, Set<String> looked) {
    if (!looked.add(description.bundle.id + description.name)) {
      return null;
    }
    Cause waiting = null;
    for (ComponentConfigurationDTO one : components.getComponentConfigurationDTOs(description)) {
      if (one.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
        return ofFailed(description, one.failure, looked);
      }
      for (UnsatisfiedReferenceDTO missing : one.unsatisfiedReferences) {
        Cause cause = ofMissing(description, missing, looked);
        if (cause.certain()) {
          return cause;
        }
        waiting = waiting == null ? cause : waiting;
      }
    }
    return waiting;
  }

  /** It may have failed only because something that it needs did. */
  private Cause ofFailed(ComponentDescriptionDTO description, String trace, Set<String> looked) {
    for (ReferenceDTO reference : description.references) {
      for (ComponentDescriptionDTO provider : providers(reference.interfaceName)) {
        Cause cause = of(provider, looked);
        if (cause != null && cause.certain()) {
          return cause;
        }
      }
    }
    return new Cause(shortName(description.name) + ": " + firstCause(trace), true);
  }

  private Cause ofMissing(
      ComponentDescriptionDTO description, UnsatisfiedReferenceDTO missing, Set<String> looked) {
    String wanted =
        Arrays.stream(description.references)
            .filter(reference -> reference.name.equals(missing.name))
            .map((ReferenceDTO reference) -> reference.interfaceName)
            .findFirst()
            .orElse(missing.name);
    Cause found = null;
    for (ComponentDescriptionDTO provider : providers(wanted)) {
      Cause cause = of(provider, looked);
      if (cause != null && (found == null || cause.certain())) {
        found = cause;
      }
    }
    String target = missing.target == null ? "" : " " + missing.target;
    return found == null
        ? new Cause(shortName(description.name) + " waits for " + wanted + target, false)
        : found;
  }

  /** The last "Caused by" of a stack trace, without the frames. */
  static String firstCause(String trace) {
    if (trace == null || trace.isBlank()) {
      return "could not be started";
    }
    String message = trace.lines().findFirst().orElse("");
    for (String line : trace.lines().toList()) {
      if (line.startsWith("Caused by: ")) {
        message = line.substring("Caused by: ".length());
      }
    }
    return message.length() > 500 ? message.substring(0, 500) + "…" : message;
  }

  /** What the innermost cause says. */
  static String root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }

  private static String shortName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
