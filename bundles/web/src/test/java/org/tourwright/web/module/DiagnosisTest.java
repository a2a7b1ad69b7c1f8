package org.tourwright.web.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

  @Test
  void theRootCauseIsTold() {
    String trace =
        """
        java.lang.reflect.InvocationTargetException
        \tat a.b.C.d(C.java:1)
        Caused by: org.tourwright.persistence.MigrationFailed: The tables of crm …
        \t... 3 more
        Caused by: java.sql.SQLException: no such column
        """;
    assertThat(Diagnosis.firstCause(trace)).isEqualTo("java.sql.SQLException: no such column");
    assertThat(Diagnosis.firstCause(null)).isEqualTo("could not be started");
  }

  @Test
  void moduleIdsFromBundles() {
    assertThat(ModuleStates.id("org.tourwright.crm")).isEqualTo("crm");
    assertThat(ModuleStates.id("org.tourwright.core.jpa")).isEqualTo("core");
  }

  @Test
  void aModuleThatLeavesTakesNobodyInAndWaitsForThoseInside() throws InterruptedException {
    Slot slot = new Slot("crm", null, null, null);
    assertThat(slot.enter()).isTrue();
    assertThat(slot.drain(Duration.ofMillis(20))).isEqualTo(1);
    assertThat(slot.enter()).isFalse();
    Thread inside = new Thread(slot::leave);
    inside.start();
    assertThat(slot.drain(Duration.ofSeconds(5))).isZero();
    inside.join();
  }
}
