package org.tourwright.web.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

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
  void versionsAreOrderedAsNumbers() {
    assertThat(Departments.version("0.10.0")).isGreaterThan(Departments.version("0.9.1"));
    assertThat(Departments.version("1.0-SNAPSHOT")).isEqualTo(new Version("1.0.0.SNAPSHOT"));
    assertThat(Departments.version("1.0.0.SNAPSHOT")).isEqualTo(new Version("1.0.0.SNAPSHOT"));
    assertThat(Departments.version("latest")).isEqualTo(Version.emptyVersion);
  }
}
