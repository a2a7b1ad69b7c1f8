package org.tourwright.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tourwright.core.error.Conflict;
import org.tourwright.core.error.NotAvailable;

class WriteGateTest {

  private final WriteGate gate = new WriteGate();

  @Test
  void nobodyOpensItWhileACopyIsBeingMade() {
    assertThat(gate.close()).isTrue();
    assertThat(gate.close()).as("a second copy").isFalse();

    assertThatThrownBy(gate::open).isInstanceOf(Conflict.class);

    assertThatThrownBy(gate::pass).isInstanceOf(NotAvailable.class);
  }

  @Test
  void afterACopyItStaysClosedUntilSomebodyOpensIt() {
    gate.close();
    gate.ended(true);
    assertThatThrownBy(gate::pass).isInstanceOf(NotAvailable.class);

    gate.open();

    assertThatCode(gate::pass).doesNotThrowAnyException();
    assertThat(gate.close()).isTrue();
  }

  @Test
  void afterACopyThatFailedItIsOpen() {
    gate.close();
    gate.ended(false);

    assertThatCode(gate::pass).doesNotThrowAnyException();
  }
}
