package org.tourwright.care.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tourwright.care.CareSettings;
import org.tourwright.care.store.CareStore;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.user.BuiltInRole;
import org.tourwright.core.user.Caller;
import org.tourwright.core.user.User;
import org.tourwright.core.user.Users;
import org.tourwright.persistence.Ids;

/** Cases of made-up answers: the old ones are closed, the last ones wait. */
@Component(service = SampleCases.class)
public final class SampleCases {

  private final CareStore store;
  private final CaseDesk desk;
  private final Users users;
  private final AgencyProfile agency;
  private final CareSettings settings;

  @Activate
  public SampleCases(
      @Reference CareStore store,
      @Reference CaseDesk desk,
      @Reference Users users,
      @Reference AgencyProfile agency,
      @Reference CareSettings settings) {
    this.store = store;
    this.desk = desk;
    this.users = users;
    this.agency = agency;
    this.settings = settings;
  }

  /** Joins the transaction. */
  public UUID add(
      Caller caller,
      NewCase in,
      Instant openedAt,
      LocalDate today,
      String language,
      RandomGenerator random) {
    return store.write(
        caller,
        em -> {
          UUID id = desk.open(caller, in);
          CareCase made = em.find(CareCase.class, id);
          made.openedAt = openedAt;
          LocalDate day = openedAt.atZone(agency.agency().zone()).toLocalDate();
          made.dueOn = day.plusDays(settings.dueDays(in.priority()));
          if (day.isBefore(today.minusDays(20))) {
            close(em, made, language, random);
          } else if (day.isBefore(today.minusDays(6))) {
            made.state = CaseState.IN_PROGRESS;
            made.dueOn = today.plusDays(1 + random.nextInt(3));
            say(em, made, NoteKind.CALL, openedAt.plus(Duration.ofHours(5)), call(language));
            made.firstAnswerAt = openedAt.plus(Duration.ofHours(5));
          }
          return id;
        });
  }

  private void close(EntityManager em, CareCase made, String language, RandomGenerator random) {
    Instant answered = made.openedAt.plus(Duration.ofHours(2L + random.nextInt(20)));
    Instant solved = answered.plus(Duration.ofHours(20L + random.nextInt(40)));
    made.firstAnswerAt = answered;
    made.solvedAt = solved;
    made.closedAt = solved.plus(Duration.ofDays(3));
    made.state = CaseState.CLOSED;
    made.solution =
        "zh".equals(language)
            ? "致歉并退还酒店差价，赠送下次出行优惠券。"
            : "Xin lỗi khách, hoàn chênh lệch tiền phòng và tặng phiếu ưu đãi cho chuyến sau.";
    say(em, made, NoteKind.CALL, answered, call(language));
    say(em, made, NoteKind.STATE, solved, CaseState.SOLVED.name());
    say(em, made, NoteKind.STATE, made.closedAt, CaseState.CLOSED.name());
  }

  private static String call(String language) {
    return "zh".equals(language)
        ? "已致电客户了解情况，客户希望得到解释和补偿。"
        : "Đã gọi cho khách, ghi nhận sự việc và hẹn trả lời sau khi làm việc với nhà cung cấp.";
  }

  private void say(EntityManager em, CareCase of, NoteKind kind, Instant at, String content) {
    List<User> staff = users.withRole(BuiltInRole.CUSTOMER_CARE);
    CaseNote note = new CaseNote(Ids.next(), of.id, kind, at, Caller.system("sample"), content);
    staff.stream()
        .filter(user -> user.id().equals(of.assignee))
        .findFirst()
        .ifPresent(
            user -> {
              note.author = user.id();
              note.authorName = user.name();
            });
    em.persist(note);
  }
}
