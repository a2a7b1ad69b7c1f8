package org.tourwright.messaging.outbox;

import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.tourwright.core.message.Mail;
import org.tourwright.persistence.NotAudited;

/** A file of a mail. */
@Entity
@Table(name = "messaging_attachment")
@NotAudited
public class AttachmentRecord {

  @Id UUID id;

  @Column(name = "mail_id")
  UUID mailId;

  @Column(name = "place")
  int place;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "media_type")
  String mediaType;

  @Column(name = "byte_count")
  long size;

  @Lob
  @Column(name = "content")
  byte[] content;

  protected AttachmentRecord() {}

  AttachmentRecord(UUID id, UUID mailId, int place, Mail.Attachment file) {
    this.id = id;
    this.mailId = mailId;
    this.place = place;
    this.fileName = file.fileName();
    this.mediaType = file.mediaType();
    this.size = file.content().length;
    this.content = file.content();
  }
}
