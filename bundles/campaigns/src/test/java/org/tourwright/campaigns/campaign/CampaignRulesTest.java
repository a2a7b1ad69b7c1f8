package org.tourwright.campaigns.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tourwright.campaigns.CampaignsError;
import org.tourwright.core.customer.CustomerCriterion.Comparison;
import org.tourwright.core.error.FieldError;
import org.tourwright.core.error.Invalid;

class CampaignRulesTest {

  private static final Instant SENT = Instant.parse("2026-11-22T02:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "DRAFT, RUNNING, true",
    "DRAFT, SENT, false",
    "DRAFT, STOPPED, false",
    "RUNNING, SENT, true",
    "RUNNING, STOPPED, true",
    "RUNNING, DRAFT, false",
    "STOPPED, RUNNING, true",
    "STOPPED, DRAFT, false",
    "SENT, RUNNING, false",
    "SENT, DRAFT, false",
  })
  void goesThroughItsStatesInOrder(CampaignState from, CampaignState to, boolean may) {
    assertThat(from.mayBecome(to)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "false, Mozilla/5.0, 1999, true",
        "false, Mozilla/5.0, 2000, false",
        "false, -, 60000, false",
        "true, Mozilla/5.0, 60000, true",
        "false, Mozilla/5.0 (compatible; Googlebot/2.1), 60000, true",
        "false, Barracuda Sentinel, 60000, true",
        "false, GoogleImageProxy, 60000, false",
      })
  void tellsProgramsFromPeople(boolean head, String agent, long after, boolean machine) {
    assertThat(BotGuard.machine(head, agent, SENT, SENT.plusMillis(after))).isEqualTo(machine);
  }

  @Test
  void nobodyReadsAMailThatHasNotLeft() {
    assertThat(BotGuard.machine(false, "Mozilla/5.0", null, SENT)).isTrue();
  }

  @Test
  void aSubjectCannotHoldALink() {
    assertThat(
            CampaignCheck.draft(campaign("vi", "Chào {unsubscribe}", null, Map.of(), null, null))
                .errors())
        .extracting(FieldError::code)
        .containsExactly(CampaignsError.UNSUBSCRIBE_IN_SUBJECT);
  }

  @Test
  void aDraftMayLackMuchButNotBeWrong() {
    assertThat(CampaignCheck.draft(campaign("vi", null, null, Map.of(), null, null)).errors())
        .isEmpty();
    assertThat(
            CampaignCheck.draft(
                    campaign(
                        "fr",
                        "{nmae}",
                        "<script>",
                        Map.of("zh", new Content("你好 {name}", " "), "fr", new Content("a", "b")),
                        Money.parse("VND 100"),
                        Money.parse("USD 5")))
                .errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder(
            "language",
            "spent",
            "subject",
            "body",
            "translations.zh.body",
            "translations.fr",
            "translations.fr");
  }

  @Test
  void nothingMayLackAtTheStart() {
    Campaign campaign = new Campaign();
    campaign.subject = "Chào";

    assertThat(CampaignCheck.ready(campaign).errors())
        .extracting(FieldError::field)
        .containsExactly("segmentId", "startsOn", "endsOn", "body");
  }

  @Test
  void writesInTheMainLanguageWhereThereIsNoOther() {
    Campaign campaign = new Campaign();
    campaign.language = "vi";
    campaign.subject = "Chào";
    campaign.body = "…";

    assertThat(campaign.content("zh")).isEqualTo(new Content("Chào", "…"));
  }

  @Test
  void addsTheFiguresOfItsStatesUp() {
    Figures figures =
        Figures.NONE
            .plus(RecipientState.SENT, 80, 30, 10, 2)
            .plus(Figures.NONE.plus(RecipientState.FAILED, 3, 0, 0, 0))
            .plus(RecipientState.PENDING, 17, 0, 0, 0);

    assertThat(figures).isEqualTo(new Figures(100, 17, 80, 3, 0, 30, 10, 2));
    assertThat(result(figures).openRate()).isEqualTo(new BigDecimal("0.3750"));
    assertThat(result(Figures.NONE).openRate()).isNull();
  }

  @Test
  void theTileShowsTheLastTen() {
    List<Results.Result> many =
        java.util.Collections.nCopies(
            12, result(Figures.NONE.plus(RecipientState.SENT, 5, 2, 0, 0)));

    assertThat(ResponseTile.table(many).rows())
        .hasSize(10)
        .allMatch(row -> row.equals(List.of("Thu", 5L, 2L)));
  }

  @Test
  void daysOfTheCriterionBeginWhereTheAgencyIs() {
    ZoneId hanoi = ZoneId.of("Asia/Ho_Chi_Minh");
    Instant begin = Instant.parse("2026-11-21T17:00:00Z");
    Instant end = Instant.parse("2026-11-22T17:00:00Z");

    assertThat(OpenedCriterion.span(Comparison.AT_LEAST, "2026-11-22", hanoi))
        .isEqualTo(new OpenedCriterion.Span(begin, null));
    assertThat(OpenedCriterion.span(Comparison.AT_MOST, "2026-11-22", hanoi))
        .isEqualTo(new OpenedCriterion.Span(null, end));
    assertThat(OpenedCriterion.span(Comparison.IS, "2026-11-22", hanoi))
        .isEqualTo(new OpenedCriterion.Span(begin, end));
    assertThatThrownBy(() -> OpenedCriterion.span(Comparison.AT_LEAST, "22/11/2026", hanoi))
        .isInstanceOf(Invalid.class);
  }

  private static Results.Result result(Figures figures) {
    return new Results.Result("Thu", LocalDate.of(2026, 9, 1), figures, null, null);
  }

  private static CampaignDetails campaign(
      String language,
      String subject,
      String body,
      Map<String, Content> translations,
      Money budget,
      Money spent) {
    return new CampaignDetails(
        "Thu", null, null, null, budget, spent, language, subject, body, translations);
  }
}
