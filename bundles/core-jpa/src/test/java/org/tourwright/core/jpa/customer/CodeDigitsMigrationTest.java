package org.tourwright.core.jpa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/** The customers of an older release, of whom the digits of their codes were no words yet. */
class CodeDigitsMigrationTest {

  @Test
  void customersOfAnOlderReleaseGetTheWordsThatNewOnesHave() throws Exception {
    String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
    try (Connection connection = DriverManager.getConnection(url)) {
      Liquibase liquibase = changeLog(connection);
      liquibase.update(before(liquibase, "customer-code-digits"), new Contexts(), all());
      for (String code : List.of("KH009999", "KH010000", "KH123456", "KH1234567")) {
        customer(connection, code);
      }

      liquibase.update(new Contexts(), all());

      assertThat(words(connection))
          .containsExactly(
              "010000", "123456", "1234567", "kh009999", "kh010000", "kh123456", "kh1234567");
    }
  }

  @SuppressWarnings("deprecation") // as the platform itself runs change logs
  private static Liquibase changeLog(Connection connection) throws Exception {
    Liquibase liquibase =
        new Liquibase(
            "db/changelog/core.xml",
            new ClassLoaderResourceAccessor(),
            DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(connection)));
    liquibase.setChangeLogParameter("text", "clob");
    liquibase.setChangeLogParameter("blob", "blob");
    return liquibase;
  }

  private static int before(Liquibase liquibase, String id) throws Exception {
    List<String> open =
        liquibase.listUnrunChangeSets(new Contexts(), all()).stream()
            .map(ChangeSet::getId)
            .toList();
    assertThat(open).contains(id);
    return open.indexOf(id);
  }

  private static LabelExpression all() {
    return new LabelExpression();
  }

  private static void customer(Connection connection, String code) throws SQLException {
    String id = UUID.randomUUID().toString();
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          insert into core_customer (id, version, code, kind, name, name_key, language, source,
            stage, mail_consent, archived, created_at, updated_at)
          values ('%s', 1, '%s', 'PERSON', 'Mai', 'mai', 'vi', 'PHONE',
            'LEAD', false, false, current_timestamp, current_timestamp)
          """
              .formatted(id, code));
      statement.executeUpdate(
          "insert into core_customer_word (customer_id, word) values ('%s', lower('%s'))"
              .formatted(id, code));
    }
    connection.commit();
  }

  private static List<String> words(Connection connection) throws SQLException {
    List<String> words = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select word from core_customer_word order by word")) {
      while (rows.next()) {
        words.add(rows.getString(1));
      }
    }
    connection.rollback(); // Derby closes no connection in a transaction
    return words;
  }
}
