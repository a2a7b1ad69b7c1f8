package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;

class ${Thing}RulesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
  private static final ${Thing}Details DETAILS =
      new ${Thing}Details(
          " Đà Nẵng ", new CustomerId(new UUID(0, 1)), LocalDate.of(2026, 12, 1), " ");

  @ParameterizedTest
  @CsvSource({
    "OPEN, DONE, true",
    "OPEN, ARCHIVED, false",
    "OPEN, OPEN, false",
    "DONE, OPEN, true",
    "DONE, ARCHIVED, true",
    "ARCHIVED, DONE, true",
    "ARCHIVED, OPEN, false",
  })
  void goesThroughItsStatesInOrder(${Thing}State from, ${Thing}State to, boolean may) {
    assertThat(from.mayBecome(to)).isEqualTo(may);
  }

  @Test
  void knowsWhenItWasDone() {
    ${Thing} one = new ${Thing}(new UUID(0, 2), NOW);

    one.become(${Thing}State.DONE, NOW.plusSeconds(60));
    assertThat(one.doneAt).isEqualTo(NOW.plusSeconds(60));

    one.become(${Thing}State.ARCHIVED, NOW.plusSeconds(90));
    assertThat(one.doneAt).isEqualTo(NOW.plusSeconds(60));

    one.become(${Thing}State.DONE, NOW.plusSeconds(120));
    one.become(${Thing}State.OPEN, NOW.plusSeconds(120));
    assertThat(one.doneAt).isNull();
  }

  @Test
  void isFoundWithoutAccentsAndNotChangedInTheArchive() {
    ${Thing} one = new ${Thing}(new UUID(0, 2), NOW);
    one.change(DETAILS, "Nguyễn Văn An");

    assertThat(one.title).isEqualTo("Đà Nẵng");
    assertThat(one.remark).isNull();
    assertThat(one.searchText).isEqualTo("da nang nguyen van an");

    one.become(${Thing}State.DONE, NOW);
    one.become(${Thing}State.ARCHIVED, NOW);
    assertThatThrownBy(() -> one.change(DETAILS, "Nguyễn Văn An")).isInstanceOf(Conflict.class);
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> new ${Thing}Details(" ", null, null, "x".repeat(2001)).check())
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.errors())
                    .extracting(FieldError::field)
                    .containsExactly("title", "customerId", "dueOn", "remark"));
  }

  @Test
  void countsByMonthOfTheAgency() {
    ZoneId hanoi = ZoneId.of("Asia/Ho_Chi_Minh");
    // Still October in London.
    Instant firstOfNovember = Instant.parse("2026-10-31T18:00:00Z");

    assertThat(
            WorkReport.table(
                    List.of(
                        new WorkReport.Line(NOW, null),
                        new WorkReport.Line(firstOfNovember, NOW),
                        new WorkReport.Line(Instant.parse("2026-10-31T16:00:00Z"), NOW)),
                    hanoi)
                .rows())
        .containsExactly(
            List.of(YearMonth.of(2026, 10), 1L, 1L), List.of(YearMonth.of(2026, 11), 2L, 1L));
  }
}
