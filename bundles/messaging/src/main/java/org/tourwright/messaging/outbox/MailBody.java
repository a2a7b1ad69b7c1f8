package org.tourwright.messaging.outbox;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.persistence.NotAudited;

/** The texts of a mail, apart from it so that lists stay quick. */
@Entity
@Table(name = "messaging_body")
@NotAudited
public class MailBody {

  @Id
  @Column(name = "mail_id")
  UUID mailId;

  @Lob
  @Column(name = "html")
  String html;

  @Lob
  @Column(name = "plain_text")
  String text;

  /** Extra headers as a JSON object. */
  @Lob
  @Column(name = "headers")
  String headers;

  protected MailBody() {}

  MailBody(UUID mailId, String html, String text, String headers) {
    this.mailId = mailId;
    this.html = html;
    this.text = text;
    this.headers = headers;
  }
}
