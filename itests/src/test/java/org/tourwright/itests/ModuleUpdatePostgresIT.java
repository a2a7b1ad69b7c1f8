package org.tourwright.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Here a failed migration rolls back by itself, which on Derby it does not. */
@OnPlatform(value = Database.POSTGRESQL, sample = "40", shared = "postgres")
@ResourceLock("postgres")
class ModuleUpdatePostgresIT extends ModuleUpdateTests {

  private static final String COLUMN =
      "<changeSet id=\"care-other-3\" author=\"tests\"><addColumn tableName=\"care_case\">"
          + "<column name=\"other\" type=\"int\"/></addColumn></changeSet>";

  /** Everybody who wants the table would have to wait behind it. */
  @Test
  @Order(11)
  void aMigrationDoesNotWaitForEverForATableInUse(Platform platform) throws SQLException {
    ApiClient admin = platform.admin();
    OtherVersion.of(platform, "care", "0.3.8").migrating(COLUMN).offer();
    try (Connection connection =
            DriverManager.getConnection(platform.installation().databaseUrl());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select count(*) from care_case");

      JsonNode change = update(admin, "0.3.8");

      assertThat(change.path("state").asText()).as(change.toString()).isEqualTo("ROLLED_BACK");
      assertThat(change.path("reason").asText()).contains("lock timeout");
      admin.get(CASES).expect(200);
      connection.rollback();
    }
    assertThat(update(admin, "0.3.8").path("state").asText()).isEqualTo("DONE");
  }
}
