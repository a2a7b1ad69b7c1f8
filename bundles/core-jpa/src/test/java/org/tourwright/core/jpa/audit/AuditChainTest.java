package org.tourwright.core.jpa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tourwright.core.audit.AuditEntry.Action;
import org.tourwright.core.user.UserId;

class AuditChainTest {

  private static final String BEFORE = "0".repeat(64);

  @Test
  void theSameLineHasTheSameHash() {
    assertThat(AuditChain.hash(BEFORE, line())).isEqualTo(AuditChain.hash(BEFORE, line()));
    assertThat(AuditChain.hash(BEFORE, line())).matches("[0-9a-f]{64}");
  }

  @Test
  void theHashDependsOnAllBefore() {
    assertThat(AuditChain.hash("1".repeat(64), line()))
        .isNotEqualTo(AuditChain.hash(BEFORE, line()));
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void everyForgeryShows(Consumer<AuditRecord> forgery) {
    AuditRecord forged = line();
    forgery.accept(forged);
    assertThat(AuditChain.hash(BEFORE, forged)).isNotEqualTo(AuditChain.hash(BEFORE, line()));
  }

  static Stream<Consumer<AuditRecord>> forgeries() {
    return Stream.of(
        line -> line.id = UUID.randomUUID(),
        line -> line.happenedAt = line.happenedAt.plusNanos(1000),
        line -> line.user = null,
        line -> line.byName = "Somebody else",
        line -> line.address = null,
        line -> line.requestId = "other",
        line -> line.module = "crm",
        line -> line.subject = "lead",
        line -> line.subjectId = null,
        line -> line.action = Action.DELETED,
        line -> line.changes = "[]",
        // What moves from one field to the next is not the same either.
        line -> {
          line.module = "corecust";
          line.subject = "omer";
        });
  }

  private static AuditRecord line() {
    AuditRecord line = new AuditRecord();
    line.id = new UUID(1, 2);
    line.happenedAt = Instant.parse("2026-11-22T08:00:00.000001Z");
    line.user = new UserId(new UUID(3, 4));
    line.byName = "Nguyễn Lan";
    line.address = "127.0.0.1";
    line.requestId = "r1";
    line.module = "core";
    line.subject = "customer";
    line.subjectId = new UUID(5, 6);
    line.action = Action.CHANGED;
    line.changes = "[{\"field\":\"phone\"}]";
    return line;
  }
}
