package org.tourwright.crm.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Checks;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.FieldError;

class QuotationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void goesFromDraftToTheCustomersAnswerAndBack() {
    Quotation quotation = quotation();

    quotation.send(TODAY);
    assertThat(quotation.state).isEqualTo(QuotationState.SENT);
    assertThatThrownBy(quotation::mustBeDraft).isInstanceOf(Conflict.class);
    quotation.accept(TODAY, "Đồng ý");
    assertThat(quotation.state).isEqualTo(QuotationState.ACCEPTED);
    assertThatThrownBy(() -> quotation.decline(null)).isInstanceOf(Conflict.class);
    quotation.reopen();
    assertThat(quotation.state).isEqualTo(QuotationState.SENT);
    assertThat(quotation.decisionRemark).isNull();
  }

  @Test
  void isAcceptedOnItsLastDayAndNotLater() {
    Quotation inTime = quotation();
    inTime.accept(TODAY.plusDays(14), null);
    assertThat(inTime.state).isEqualTo(QuotationState.ACCEPTED);

    assertThatThrownBy(() -> quotation().accept(TODAY.plusDays(15), null))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void isNotSentAfterItsLastDay() {
    Quotation quotation = quotation();

    assertThatThrownBy(() -> quotation.send(TODAY.plusDays(15))).isInstanceOf(Conflict.class);
    quotation.send(TODAY.plusDays(14));
    assertThat(quotation.state).isEqualTo(QuotationState.SENT);
  }

  @Test
  void knowsTheNumberOfItsFamilyWithoutTheFirstOfIt() {
    UUID id = new UUID(0, 1);

    assertThat(quotation().familyNumber()).isEqualTo("Q-2026-00001");
    assertThat(Quotation.fresh(id, id, 12, "Q-2026-00001-v12").familyNumber())
        .isEqualTo("Q-2026-00001");
  }

  @Test
  void mayBeDeclinedAfterItRanOut() {
    Quotation quotation = quotation();
    quotation.expire();

    assertThatThrownBy(() -> quotation.accept(TODAY, null)).isInstanceOf(Conflict.class);
    quotation.decline("Hoãn");
    assertThat(quotation.state).isEqualTo(QuotationState.DECLINED);
  }

  @Test
  void addsItsLinesUpWithDiscounts() {
    List<PriceLine> lines =
        List.of(
            new PriceLine("Tour", 4, Money.parse("VND 4990000")),
            new PriceLine("Phụ thu phòng đơn", 1, Money.parse("VND 1200000")),
            new PriceLine("Giảm giá đặt sớm", 4, Money.parse("VND -249500")));

    assertThat(PriceLine.total(lines, CurrencyUnit.USD)).isEqualTo(Money.parse("VND 20162000"));
    assertThat(PriceLine.total(List.of(), CurrencyUnit.of("VND"))).isEqualTo(Money.parse("VND 0"));
  }

  @Test
  void refusesTwoCurrenciesInOneTable() {
    List<PriceLine> lines =
        List.of(
            new PriceLine("Tour", 2, Money.parse("VND 100")),
            new PriceLine("Visa", 0, Money.parse("USD 25")));

    assertThat(PriceLine.check(new Checks(), lines).errors())
        .extracting(FieldError::field)
        .containsExactly("lines[1].quantity", "lines[1].unitPrice");
  }

  @Test
  void refusesALineThatIsMissingAndATotalThatCannotBeStored() {
    List<PriceLine> lines = new ArrayList<>();
    lines.add(null);
    lines.add(new PriceLine("Tour", 1, Money.parse("VND 100")));
    PriceLine large = new PriceLine("Tour", 9999, Money.parse("VND 100000000000"));

    assertThat(PriceLine.check(new Checks(), lines).errors())
        .extracting(FieldError::field)
        .containsExactly("lines[0]");
    assertThat(PriceLine.check(new Checks(), List.of(large)).errors()).isEmpty();
    assertThat(PriceLine.check(new Checks(), List.of(large, large)).errors())
        .extracting(FieldError::field)
        .containsExactly("lines");
  }

  private static Quotation quotation() {
    UUID id = new UUID(0, 1);
    Quotation quotation = Quotation.fresh(id, id, 1, "Q-2026-00001");
    quotation.validUntil = TODAY.plusDays(14);
    return quotation;
  }
}
