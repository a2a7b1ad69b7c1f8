package org.tourwright.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.core.NoContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.error.NotAvailable;
import org.tourwright.core.error.NotFound;
import org.tourwright.core.error.NotPermitted;
import org.tourwright.core.error.Refusal;
import org.tourwright.core.error.Stale;
import org.tourwright.json.Json;
import org.tourwright.web.WebError;

class FaultsTest {

  enum Colour {
    RED,
    GREEN
  }

  record Line(int quantity, LocalDate day, Colour colour) {}

  record Order(String name, List<Line> lines) {}

  record Picky(String name) {
    Picky {
      throw new Invalid("name", CoreError.TOO_LONG);
    }
  }

  record Broken() {
    @JsonProperty
    @SuppressWarnings("DoNotCallSuggester") // Jackson calls it
    String bad() {
      throw new IllegalStateException("no");
    }
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(new NotFound(), 404),
        Arguments.of(new Invalid("name", CoreError.REQUIRED), 400),
        Arguments.of(new Conflict(CoreError.WRONG_STATE), 409),
        Arguments.of(new Stale(), 412),
        Arguments.of(new NotPermitted(), 403),
        Arguments.of(new NotAvailable(), 503));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalHasItsStatus(Refusal refusal, int status) {
    Fault fault = Faults.of(refusal);
    assertThat(fault.status()).isEqualTo(status);
    assertThat(fault.code()).isEqualTo(refusal.code());
    assertThat(fault.unexpected()).isFalse();
  }

  @Test
  void whatTheFrameworkWrapsIsUnwrapped() {
    Fault fault =
        Faults.of(new javax.ws.rs.NotFoundException(new Invalid("stage", CoreError.NOT_A_CHOICE)));
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.errors().get(0).field()).isEqualTo("stage");
  }

  @Test
  void aDefectTellsNothing() {
    Fault fault = Faults.of(new IllegalStateException("jdbc:secret"));
    assertThat(fault.status()).isEqualTo(500);
    assertThat(fault.code()).isEqualTo(WebError.INTERNAL);
    assertThat(fault.unexpected()).isTrue();
  }

  @Test
  void wrongValuesAreNamedByTheirPath() {
    assertField("{\"lines\":[{\"quantity\":1},{\"quantity\":1.5}]}", "lines[1].quantity");
    assertField("{\"lines\":[{\"quantity\":\"many\"}]}", "lines[0].quantity");
    assertField("{\"lines\":[{\"quantity\":1,\"day\":\"soon\"}]}", "lines[0].day");
    Fault choice =
        assertField("{\"lines\":[{\"quantity\":1,\"colour\":\"BLUE\"}]}", "lines[0].colour");
    assertThat(choice.errors().get(0).arguments()).containsEntry("choices", "RED, GREEN");
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    Fault fault = Faults.of(reading("{\"name\":", Order.class));
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.code()).isEqualTo(WebError.BAD_JSON);
    assertThat(fault.arguments()).containsEntry("line", 1);
  }

  @Test
  void anotherKindOfJsonIsToldWhatIsExpected() {
    assertThat(Faults.of(reading("[1]", Order.class)).code()).isEqualTo(WebError.NOT_AN_OBJECT);
    assertThat(Faults.of(reading("{}", Line[].class)).code()).isEqualTo(WebError.NOT_AN_ARRAY);
    assertThat(Faults.of(reading("  ", Order.class)).code()).isEqualTo(WebError.BODY_MISSING);
  }

  @Test
  void aRefusalOfARecordKeepsItsOwnField() {
    Fault fault = Faults.of(reading("{\"name\":\"x\"}", Picky.class));
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.errors().get(0).code()).isEqualTo(CoreError.TOO_LONG);
  }

  @Test
  void failingToWriteAnAnswerIsOurDefect() {
    Throwable thrown = catchThrowable(() -> Json.mapper().writeValueAsString(new Broken()));
    assertThat(thrown).isNotNull();
    assertThat(Faults.of(thrown).status()).isEqualTo(500);
  }

  @Test
  void tooMuchIs413HoweverItIsWrapped() {
    assertThat(Faults.of(new RuntimeException(new BodyTooLarge(10))).status()).isEqualTo(413);
  }

  @Test
  void noBodyIsABadRequest() {
    Fault fault = Faults.of(new BadRequestException(new NoContentException("empty")));
    assertThat(fault.code()).isEqualTo(WebError.BODY_MISSING);
  }

  private static Fault assertField(String json, String field) {
    Fault fault = Faults.of(reading(json, Order.class));
    assertThat(fault.status()).isEqualTo(400);
    assertThat(fault.errors()).hasSize(1);
    assertThat(fault.errors().get(0).field()).isEqualTo(field);
    return fault;
  }

  private static Throwable reading(String json, Class<?> type) {
    try {
      Json.mapper().readValue(json, type);
      throw new AssertionError("was read: " + json);
    } catch (JsonProcessingException e) {
      return new Unreadable(e);
    }
  }
}
