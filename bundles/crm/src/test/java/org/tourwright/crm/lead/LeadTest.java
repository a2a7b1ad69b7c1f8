package org.tourwright.crm.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeadTest {

  @ParameterizedTest
  @EnumSource(names = {"TARGET", "LEAD"})
  void comesBackAsWhatItWasDismissed(LeadState before) {
    Lead lead = new Lead();
    lead.state = before;

    lead.dismiss(NotQualifiedReason.NO_TIME, null);
    assertThat(lead.state).isEqualTo(LeadState.NOT_QUALIFIED);
    lead.reopen();
    assertThat(lead.state).isEqualTo(before);
  }
}
