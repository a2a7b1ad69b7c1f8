package org.tourwright.web.archive;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.tourwright.web.archive.Contents.Endpoint;
import org.tourwright.web.archive.Contents.Rule;

/** What the annotations of one method say. */
final class EndpointFacts {

  private static final String JAX_RS = "Ljavax/ws/rs/";
  private static final String OURS = "Lorg/tourwright/core/user/";
  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  private String method;
  private String path = "";
  private String permission;
  private final Set<Rule> rules = new HashSet<>();

  AnnotationVisitor annotation(String descriptor) {
    if (descriptor.startsWith(JAX_RS)) {
      String name = descriptor.substring(JAX_RS.length(), descriptor.length() - 1);
      if (METHODS.contains(name)) {
        method = name;
      }
      return name.equals("Path") ? new ClassFacts.Value("value", value -> path = value) : null;
    }
    switch (descriptor) {
      case OURS + "Requires;" -> {
        rules.add(Rule.PERMITTED);
        return new ClassFacts.Value("value", value -> permission = value);
      }
      case OURS + "LoggedIn;" -> rules.add(Rule.LOGGED_IN);
      case OURS + "PublicEndpoint;" -> rules.add(Rule.PUBLIC);
      default -> {
        // nothing about who may call it
      }
    }
    return null;
  }

  boolean isOne() {
    return method != null;
  }

  Endpoint endpoint(String base) {
    Rule rule = rules.size() == 1 ? rules.iterator().next() : Rule.NONE;
    String whole = ("/" + base + "/" + path).replaceAll("/+", "/");
    String told =
        whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    return new Endpoint(method, told, rule == Rule.PERMITTED ? permission : null, rule);
  }
}
