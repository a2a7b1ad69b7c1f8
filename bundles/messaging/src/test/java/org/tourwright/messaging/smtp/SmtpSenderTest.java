package org.tourwright.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tourwright.core.message.Mail;

class SmtpSenderTest {

  private final GreenMail server = new GreenMail(patient(new ServerSetup(0, "127.0.0.1", "smtp")));
  private final SmtpSender sender = new SmtpSender();

  /** By itself GreenMail gives up after two seconds, which a busy machine may well take. */
  private static ServerSetup patient(ServerSetup setup) {
    setup.setServerStartupTimeout(30_000);
    return setup;
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void sendsTextHtmlAndFiles() throws Exception {
    UUID id = UUID.randomUUID();
    byte[] pdf = {1, 2, 3, (byte) 200};

    sender.send(
        config(null),
        id,
        mail(
            List.of(new Mail.Attachment("Báo giá 报价.pdf", "application/pdf", pdf)),
            Map.of("List-Unsubscribe", "<https://example.com/u>")));

    MimeMessage received = parsed();
    assertThat(received.getSubject()).isEqualTo("Báo giá Hạ Long – 报价单");
    assertThat(received.getMessageID()).isEqualTo("<" + id + "@agency.example>");
    assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://example.com/u>");
    assertThat(received.getFrom()[0].toString()).contains("sales@agency.example");
    MimeMultipart mixed = (MimeMultipart) received.getContent();
    MimeMultipart texts = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(texts.getBodyPart(0).getContent()).isEqualTo("Chào chị Đào");
    assertThat(texts.getBodyPart(1).getContent()).isEqualTo("<p>Chào chị Đào</p>");
    try (InputStream file = mixed.getBodyPart(1).getInputStream()) {
      assertThat(file.readAllBytes()).isEqualTo(pdf);
    }
  }

  @Test
  void logsIn() throws Exception {
    server.setUser("sales@agency.example", "sales@agency.example", "secret");

    sender.send(config("secret"), UUID.randomUUID(), mail(List.of(), Map.of()));

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void tellsThatTheServerIsAway() throws IOException {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    SmtpConfig away =
        new SmtpConfig("127.0.0.1", nobody, null, null, "none", "sales@agency.example", null);

    SmtpFailure failure =
        catchThrowableOfType(
            SmtpFailure.class,
            () -> sender.send(away, UUID.randomUUID(), mail(List.of(), Map.of())));

    assertThat(failure.kind()).isEqualTo(SmtpFailure.Kind.SERVER);
  }

  @Test
  void aMailThatTheServerTookIsSentWhateverTheGoodByeSays() throws Exception {
    try (ScriptedServer breaks = new ScriptedServer(Map.of("QUIT", ""))) {
      assertThatCode(() -> sendTo(breaks)).doesNotThrowAnyException();
    }
  }

  @Test
  void nobodyKnowsOfAMailWhoseEndWasNotAnswered() throws Exception {
    assertThat(failure(Map.of(".", ""))).isEqualTo(SmtpFailure.Kind.UNKNOWN);
    assertThat(failure(Map.of("DATA", ""))).isEqualTo(SmtpFailure.Kind.SERVER);
  }

  @Test
  void onlyAnAddressThatDoesNotExistIsGivenUp() throws Exception {
    assertThat(failure(Map.of("RCPT", "550 5.1.1 No such user")))
        .isEqualTo(SmtpFailure.Kind.ADDRESS);
    assertThat(failure(Map.of("RCPT", "450 4.2.0 Greylisted"))).isEqualTo(SmtpFailure.Kind.MAIL);
    assertThat(failure(Map.of("RCPT", "554 5.7.1 Relay access denied")))
        .isEqualTo(SmtpFailure.Kind.MAIL);
    assertThat(failure(Map.of("MAIL", "550 5.1.8 Sender refused")))
        .isEqualTo(SmtpFailure.Kind.SERVER);
    assertThat(failure(Map.of("MAIL", "530 Log in first"))).isEqualTo(SmtpFailure.Kind.SERVER);
    assertThat(failure(Map.of(".", "552 Too large"))).isEqualTo(SmtpFailure.Kind.MAIL);
  }

  private SmtpFailure.Kind failure(Map<String, String> answers) throws Exception {
    try (ScriptedServer told = new ScriptedServer(answers)) {
      SmtpFailure failure = catchThrowableOfType(SmtpFailure.class, () -> sendTo(told));
      return failure.kind();
    }
  }

  private void sendTo(ScriptedServer told) throws SmtpFailure {
    SmtpConfig there =
        new SmtpConfig("127.0.0.1", told.port(), null, null, "none", "sales@agency.example", null);
    sender.send(there, UUID.randomUUID(), mail(List.of(), Map.of()));
  }

  /** The test server speaks jakarta.mail, whose body readers this class path does not have. */
  private MimeMessage parsed()
      throws IOException, MessagingException, jakarta.mail.MessagingException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    server.getReceivedMessages()[0].writeTo(raw);
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(raw.toByteArray()));
  }

  private SmtpConfig config(String password) {
    return new SmtpConfig(
        "127.0.0.1",
        server.getSmtp().getPort(),
        password == null ? null : "sales@agency.example",
        password,
        "none",
        "sales@agency.example",
        "Du lịch Sao Mai");
  }

  private static Mail mail(List<Mail.Attachment> files, Map<String, String> headers) {
    return new Mail(
        "crm",
        "quotation:1",
        null,
        "dao@example.com",
        "Nguyễn Thị Đào",
        "Báo giá Hạ Long – 报价单",
        "<p>Chào chị Đào</p>",
        "Chào chị Đào",
        files,
        headers);
  }
}
