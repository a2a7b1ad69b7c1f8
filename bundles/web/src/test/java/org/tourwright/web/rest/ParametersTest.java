package org.tourwright.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.UUID;
import javax.ws.rs.ext.ParamConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.CoreError;
import org.tourwright.core.error.Invalid;
import org.tourwright.core.page.PageRequest;
import org.tourwright.json.Json;

class ParametersTest {

  enum Stage {
    NEW,
    WON
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "W/\"7\"", "7", " \"7\" "})
  void versionsComeAsTagsOrNumbers(String header) {
    assertThat(Parameters.version(header).value()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "\"x\"", "\"7", "-7", "\"7\", \"8\"", "99999999999999999999"})
  void otherVersionsAreRefused(String header) {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> Parameters.version(header))
        .satisfies(e -> assertThat(e.errors().get(0).field()).isEqualTo("If-Match"));
  }

  @Test
  void typedIdsAndDatesAreRead() {
    UUID id = UUID.randomUUID();
    assertThat(parse(CustomerId.class, id.toString())).isEqualTo(new CustomerId(id));
    assertThat(parse(LocalDate.class, "2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(parse(Stage.class, "WON")).isEqualTo(Stage.WON);
    assertThat(parse(boolean.class, "true")).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2201-01-01", "0206-11-22", "+202611-11-22"})
  void aYearThatNobodyMeansIsRefused(String day) {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> parse(LocalDate.class, day))
        .satisfies(e -> assertThat(e.errors().get(0).code()).isEqualTo(CoreError.NOT_A_DATE));
  }

  @Test
  void theSameIsRefusedInABody() throws Exception {
    ObjectMapper mapper =
        Json.mapper()
            .copy()
            .registerModule(
                new SimpleModule("requests").addDeserializer(LocalDate.class, Years.days()));
    assertThat(mapper.readValue("{\"day\": \"2200-12-31\"}", Dated.class).day())
        .isEqualTo(LocalDate.of(2200, 12, 31));
    assertThatExceptionOfType(InvalidFormatException.class)
        .isThrownBy(() -> mapper.readValue("{\"day\": \"0206-11-22\"}", Dated.class))
        .satisfies(e -> assertThat(e.getPath().get(0).getFieldName()).isEqualTo("day"));
  }

  record Dated(LocalDate day) {}

  @ParameterizedTest
  @CsvSource({"1-1-1-1-1", "x", "''"})
  void badIdsNameTheParameter(String text) {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> parse(CustomerId.class, text))
        .satisfies(e -> assertThat(e.errors().get(0).field()).isEqualTo("it"));
  }

  @Test
  void aBadChoiceTellsTheGoodOnes() {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> parse(Stage.class, "LOST"))
        .satisfies(
            e -> assertThat(e.errors().get(0).arguments()).containsEntry("choices", "NEW, WON"));
  }

  @Test
  void textThatCannotBeStoredIsRefused() {
    ParamConverter<String> text =
        new Parameters().getConverter(String.class, String.class, new Annotation[0]);
    assertThat(text.fromString(" Đào\n")).isEqualTo(" Đào\n");
    assertThatExceptionOfType(Invalid.class).isThrownBy(() -> text.fromString("a\u0000b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "201", "many", "9999999"})
  void everyLimitHasBounds(String limit) {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> Parameters.parser(int.class, "limit").apply(limit))
        .satisfies(e -> assertThat(e.errors().get(0).field()).isEqualTo("limit"));
  }

  @Test
  void pagesHaveBounds() {
    assertThat(PageRequestContext.of(null, null, null, null))
        .isEqualTo(new PageRequest(50, null, null, null));
    assertThat(PageRequestContext.of("20", "c", "-name", " an ").sortField("x")).isEqualTo("name");
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> PageRequestContext.of("201", null, "a;b", "q".repeat(201)))
        .satisfies(e -> assertThat(e.errors()).hasSize(3));
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> PageRequestContext.of("many", null, null, null));
  }

  private static Object parse(Class<?> type, String text) {
    return Parameters.parser(type, "it").apply(text);
  }
}
