package org.tourwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void the_same_seed_gives_the_same_names() {
    assertThat(names(7, "crm")).isEqualTo(names(7, "crm"));
  }

  @Test
  void another_seed_or_another_department_gives_others() {
    assertThat(names(7, "crm")).isNotEqualTo(names(8, "crm")).isNotEqualTo(names(7, "tours"));
  }

  @Test
  void names_fit_the_country() {
    RandomGenerator random = agency(1).random("x");
    assertThat(Names.person(random, "CN")).matches("\\p{IsHan}{2,4}");
    assertThat(Names.person(random, "VN").split(" ")).hasSize(3);
    assertThat(Names.person(random, "US")).matches("[A-Z][a-z]+ [A-Z][a-z]+");
  }

  @Test
  void names_become_mail_addresses() {
    assertThat(Names.ascii("Đặng Thị Đào")).isEqualTo("dang.thi.dao");
    assertThat(Names.ascii("王小明")).matches("[a-z.]+");
  }

  @Test
  void scales_are_words_or_numbers() {
    assertThat(SampleScale.of(null)).isEmpty();
    assertThat(SampleScale.of("none")).isEmpty();
    assertThat(SampleScale.of(" Small ")).contains(200);
    assertThat(SampleScale.of("1234")).contains(1234);
    assertThatThrownBy(() -> SampleScale.of("huge")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SampleScale.of("0")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> names(long seed, String stream) {
    RandomGenerator random = agency(seed).random(stream);
    return IntStream.range(0, 20).mapToObj(i -> Names.person(random, "VN")).toList();
  }

  private static MadeUpAgency agency(long seed) {
    return new MadeUpAgency(seed, 200, LocalDate.of(2026, 11, 22), null, null);
  }
}
