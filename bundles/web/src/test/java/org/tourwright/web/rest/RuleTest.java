package org.tourwright.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.HttpMethod;
import org.junit.jupiter.api.Test;
import org.tourwright.core.page.Version;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.LoggedIn;
import org.tourwright.core.user.PublicEndpoint;
import org.tourwright.core.user.Requires;
import org.tourwright.web.front.Identity.Standing;
import org.tourwright.web.module.ModulesResource;
import org.tourwright.web.openapi.ApiResource;
import org.tourwright.web.rest.Rule.Decision;
import org.tourwright.web.session.SessionResource;
import org.tourwright.web.words.WordsResource;

class RuleTest {

  static class Things {
    @Requires("crm:lead:read")
    public void permitted() {}

    @LoggedIn
    public void anyone() {}

    @PublicEndpoint("a test")
    public void open() {}

    public void forgotten() {}

    @LoggedIn
    @PublicEndpoint("both")
    public void undecided() {}

    @Requires("crm:lead:write")
    public void change(@HeaderParam("If-Match") Version expected, String body) {}
  }

  @Test
  void exactlyOneRule() throws NoSuchMethodException {
    assertThat(Rule.of(method("permitted")))
        .contains(new Rule(Rule.Kind.PERMITTED, "crm:lead:read"));
    assertThat(Rule.of(method("anyone"))).contains(new Rule(Rule.Kind.LOGGED_IN, null));
    assertThat(Rule.of(method("open"))).contains(new Rule(Rule.Kind.PUBLIC, null));
    assertThat(Rule.of(method("forgotten"))).isEmpty();
    assertThat(Rule.of(method("undecided"))).isEmpty();
  }

  @Test
  void decisions() {
    Rule permitted = new Rule(Rule.Kind.PERMITTED, "crm:lead:read");
    Rule anyone = new Rule(Rule.Kind.LOGGED_IN, null);
    Rule open = new Rule(Rule.Kind.PUBLIC, null);
    for (Rule rule : List.of(permitted, anyone)) {
      assertThat(rule.decide(Standing.NONE, p -> true)).isEqualTo(Decision.NOT_LOGGED_IN);
      assertThat(rule.decide(Standing.FORGEABLE, p -> true)).isEqualTo(Decision.FORGEABLE);
    }
    assertThat(permitted.decide(Standing.GOOD, "crm:lead:read"::equals))
        .isEqualTo(Decision.ALLOWED);
    assertThat(permitted.decide(Standing.GOOD, "crm:lead:write"::equals))
        .isEqualTo(Decision.NOT_PERMITTED);
    assertThat(anyone.decide(Standing.GOOD, p -> false)).isEqualTo(Decision.ALLOWED);
    assertThat(open.decide(Standing.NONE, p -> false)).isEqualTo(Decision.ALLOWED);
  }

  @Test
  void nobodyMayNothing() {
    Caller nobody = new Caller(CallerContext.NOBODY, "public", "en", null, "r", Map.of(), Map.of());
    assertThat(nobody.isSystem()).isFalse();
    assertThat(nobody.may("crm:lead:read")).isFalse();
  }

  @Test
  void methodsThatExpectAVersionAreKnown() throws NoSuchMethodException {
    Method change = Things.class.getMethod("change", Version.class, String.class);
    assertThat(Guard.expectsVersion(change)).isTrue();
    assertThat(Guard.expectsVersion(method("permitted"))).isFalse();
  }

  /** A department has the same test over its own resources. */
  @Test
  void everyMethodOfOurOwnHasARule() {
    for (Class<?> resource :
        List.of(
            SessionResource.class, WordsResource.class, ModulesResource.class, ApiResource.class)) {
      for (Method method : resource.getMethods()) {
        boolean rest =
            Arrays.stream(method.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
        if (rest) {
          assertThat(Rule.of(method)).as(method.toString()).isPresent();
        }
      }
    }
  }

  private static Method method(String name) throws NoSuchMethodException {
    return Things.class.getMethod(name);
  }
}
