package org.tourwright.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Conflict;

class OpportunityTest {

  @Test
  void movesFreelyBetweenOpenStagesWithTheirProbability() {
    Opportunity one = Opportunity.fresh(new UUID(0, 1));

    one.move(OpportunityStage.NEGOTIATING);
    assertThat(one.probability).isEqualTo(75);
    one.move(OpportunityStage.NEEDS);
    assertThat(one.probability).isEqualTo(25);
  }

  @Test
  void isNeitherWonNorLostByMovingIt() {
    Opportunity one = Opportunity.fresh(new UUID(0, 1));

    assertThatThrownBy(() -> one.move(OpportunityStage.WON)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> one.move(OpportunityStage.LOST)).isInstanceOf(Conflict.class);
  }

  @Test
  void keepsTheReasonOfALossUntilItIsReopened() {
    Opportunity one = Opportunity.fresh(new UUID(0, 1));

    one.lose(LostReason.PRICE, "Đắt hơn nơi khác");
    assertThat(one.stage).isEqualTo(OpportunityStage.LOST);
    assertThat(one.probability).isZero();
    assertThat(one.closedAt).isNotNull();
    assertThatThrownBy(one::win).isInstanceOf(Conflict.class);

    one.reopen();
    assertThat(one.stage).isEqualTo(OpportunityStage.NEGOTIATING);
    assertThat(one.lostReason).isNull();
    assertThat(one.closedAt).isNull();
    assertThatThrownBy(one::reopen).isInstanceOf(Conflict.class);
  }
}
