package org.tourwright.care.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.care.cases.CasePriority;
import org.tourwright.core.booking.Booking;
import org.tourwright.core.booking.BookingId;
import org.tourwright.core.booking.ContractId;
import org.tourwright.core.customer.CustomerCriterion.Comparison;
import org.tourwright.core.customer.CustomerId;
import org.tourwright.core.error.FieldError;

class FeedbackRulesTest {

  private static final LowScore LOW = new LowScore(2, 2, 6);
  private static final LocalDate END = LocalDate.of(2026, 11, 20);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "5, 5, 5, 5, 5, 10, false, NORMAL",
        "3, 3, 3, 3, 3, 7, false, NORMAL",
        "-, -, -, -, 4, -, false, NORMAL",
        "2, 5, 5, 5, 4, 9, true, NORMAL",
        "5, 5, 1, 5, 4, 9, true, HIGH",
        "5, 5, 5, 5, 2, 9, true, HIGH",
        "5, 5, 5, 5, 1, 9, true, URGENT",
        "5, 5, 5, 5, 5, 6, true, NORMAL",
      })
  void aLowScoreOpensACase(
      Integer hotel,
      Integer guide,
      Integer food,
      Integer transport,
      Integer overall,
      Integer recommend,
      boolean concerned,
      CasePriority priority) {
    Scores scores = new Scores(hotel, guide, food, transport, overall, recommend, null);

    assertThat(LOW.concerns(scores)).isEqualTo(concerned);
    assertThat(LOW.priority(scores)).isEqualTo(priority);
  }

  @Test
  void recommendationsMayBeLeftOutOfIt() {
    assertThat(new LowScore(2, 2, -1).concerns(new Scores(5, 5, 5, 5, 5, 0, null))).isFalse();
  }

  @Test
  void averagesAreOfWhatWasScored() {
    Satisfaction all =
        Satisfaction.of(
            List.of(
                new Scores(5, null, 4, 3, 5, 10, null),
                new Scores(4, null, 4, null, 4, 9, null),
                new Scores(4, null, 5, null, 3, 8, null),
                new Scores(null, null, null, null, 1, 2, null),
                new Scores(null, null, null, null, 5, null, null)));

    assertThat(all.answers()).isEqualTo(5);
    assertThat(all.averages())
        .containsOnly(
            Map.entry(Item.HOTEL, new BigDecimal("4.33")),
            Map.entry(Item.FOOD, new BigDecimal("4.33")),
            Map.entry(Item.TRANSPORT, new BigDecimal("3.00")),
            Map.entry(Item.OVERALL, new BigDecimal("3.60")));
    assertThat(all.satisfied()).isEqualByComparingTo("0.6");
    // Two of four promote, one of four does not: 50 - 25.
    assertThat(all.nps()).isEqualTo(25);
  }

  @Test
  void nothingIsSaidOfNoAnswers() {
    Satisfaction none = Satisfaction.of(List.of());

    assertThat(none.nps()).isNull();
    assertThat(none.satisfied()).isNull();
    assertThat(none.averages()).isEmpty();
    assertThat(NpsTile.table(none, 0).rows()).containsExactly(Arrays.asList(null, 0L, null, null));
  }

  @Test
  void showsMonthsAndTours() {
    List<FeedbackBook.Answered> answered =
        List.of(
            new FeedbackBook.Answered("Sa Pa", LocalDate.of(2026, 9, 3), scores(5, 10)),
            new FeedbackBook.Answered("Huế", LocalDate.of(2026, 10, 1), scores(5, 9)),
            new FeedbackBook.Answered("Huế", LocalDate.of(2026, 10, 31), scores(2, 0)));

    assertThat(SatisfactionTile.table(answered).rows())
        .containsExactly(
            List.of(YearMonth.of(2026, 9), new BigDecimal("1.0000")),
            List.of(YearMonth.of(2026, 10), new BigDecimal("0.5000")));
    assertThat(ToursReport.table(FeedbackBook.byTour(answered)).rows())
        .containsExactly(
            List.of("Huế", 2L, new BigDecimal("0.5000"), 0L, 1L),
            List.of("Sa Pa", 1L, new BigDecimal("1.0000"), 100L, 0L));
  }

  @Test
  void isDueTheDayAfter() {
    Trip trip = new Trip(new UUID(0, 1));

    trip.booked(booking(END, Booking.State.CONFIRMED), 1);

    assertThat(trip.state).isEqualTo(TripState.DUE);
    assertThat(trip.dueOn).isEqualTo(END.plusDays(1));
    trip.booked(booking(END.plusDays(3), Booking.State.CONFIRMED), 1);
    assertThat(trip.dueOn).isEqualTo(END.plusDays(4));
  }

  @Test
  void isDueAtOnceWhenTheGuestsAreBack() {
    Trip trip = new Trip(new UUID(0, 1));
    trip.booked(booking(END.plusDays(30), Booking.State.CONFIRMED), 1);

    trip.completed(TODAY, TODAY, "Tour");

    assertThat(trip.dueOn).isEqualTo(TODAY);
    assertThat(trip.endsOn).isEqualTo(TODAY);
    assertThat(trip.tourTitle).isEqualTo("Sa Pa 3 ngày");
  }

  @Test
  void isDueAtOnceAlsoWhenTheBookingIsHeardOfLater() {
    Trip trip = new Trip(new UUID(0, 1));

    trip.completed(END, TODAY, "Tour");
    assertThat(trip.state).isEqualTo(TripState.INCOMPLETE);
    trip.booked(booking(END.plusDays(9), Booking.State.CONFIRMED), 1);

    assertThat(trip.state).isEqualTo(TripState.DUE);
    assertThat(trip.dueOn).isEqualTo(TODAY);
    assertThat(trip.endsOn).isEqualTo(END);
  }

  @Test
  void whoWasAskedIsNotAskedAgainAndWhoDoesNotTravelIsNotAsked() {
    Trip asked = new Trip(new UUID(0, 1));
    asked.booked(booking(END, Booking.State.CONFIRMED), 1);
    asked.state = TripState.ASKED;
    asked.booked(booking(END.plusDays(2), Booking.State.CONFIRMED), 1);
    asked.completed(END.plusDays(2), TODAY, "Tour");
    asked.cancelled();
    assertThat(asked.state).isEqualTo(TripState.ASKED);

    Trip cancelled = new Trip(new UUID(0, 2));
    cancelled.booked(booking(END, Booking.State.CANCELLED), 1);
    assertThat(cancelled.state).isEqualTo(TripState.CANCELLED);
    cancelled.completed(END, TODAY, "Tour");
    assertThat(cancelled.state).isEqualTo(TripState.CANCELLED);
  }

  @Test
  void anythingMayComeFromAPublicForm() {
    Map<String, String> sent =
        Map.of(
            "overall", "6",
            "hotel", "",
            "guide", "<script>",
            "food", "-1",
            "recommend", "99",
            "comment", "x\u0007\r\ny\u0000",
            "unknown", "1");

    SentForm form = SentForm.of(sent::get);

    assertThat(form.scores()).isNull();
    assertThat(form.wrong()).containsExactlyInAnyOrder("overall", "guide", "food", "recommend");
    assertThat(form.entered()).containsEntry("comment", "x\ny").doesNotContainKey("unknown");
    assertThat(SentForm.of(Map.of("overall", "4", "comment", " ")::get).scores())
        .isEqualTo(new Scores(null, null, null, null, 4, null, null));
    assertThat(SentForm.of(Map.of("overall", "4", "comment", "x".repeat(4001))::get).wrong())
        .containsExactly("comment");
    assertThat(SentForm.of(field -> null).wrong()).containsExactly("overall");
  }

  @Test
  void anAnswerTakenOnThePhoneIsCheckedToo() {
    assertThat(new Scores(0, 6, null, null, null, 11, null).check().errors())
        .extracting(FieldError::field)
        .containsExactly("hotel", "guide", "overall", "recommend");
  }

  @ParameterizedTest
  @CsvSource({"IS, 3, true", "IS_NOT, 3, false", "AT_LEAST, 4, false", "AT_MOST, 4, true"})
  void comparesTheLatestScore(Comparison comparison, long wanted, boolean holds) {
    assertThat(ScoreCriterion.holds(comparison, 3, wanted)).isEqualTo(holds);
  }

  private static Scores scores(int overall, int recommend) {
    return new Scores(null, null, null, null, overall, recommend, null);
  }

  private static Booking booking(LocalDate end, Booking.State state) {
    return new Booking(
        new BookingId(new UUID(0, 1)),
        "BK-2026-00001",
        new ContractId(new UUID(0, 2)),
        "HD-2026-00001",
        new CustomerId(new UUID(0, 3)),
        "Lan",
        null,
        null,
        "Sa Pa 3 ngày",
        end.minusDays(2),
        end,
        2,
        Money.parse("VND 5000000"),
        state,
        null);
  }
}
