package org.tourwright.itests;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a mail as its receiver would: the HTML, and the links to the platform in it. */
final class Links {

  private Links() {}

  /** The path of the first link of the mail that begins with this. */
  static String path(MimeMessage mail, String beginning) {
    Matcher found =
        Pattern.compile("https?://[^/\"' ]+(" + Pattern.quote(beginning) + "[^\"' <>]*)")
            .matcher(html(mail));
    if (!found.find()) {
      throw new AssertionError("No link " + beginning + " in " + html(mail));
    }
    return found.group(1).replace("&amp;", "&");
  }

  static String html(MimeMessage mail) {
    try {
      return text(mail.getContent(), mail.getContentType());
    } catch (IOException | MessagingException e) {
      throw new AssertionError("The mail cannot be read", e);
    }
  }

  /** The names of attached files, in order. */
  static String attachments(MimeMessage mail) {
    try {
      StringBuilder names = new StringBuilder();
      collect(mail.getContent(), names);
      return names.toString();
    } catch (IOException | MessagingException e) {
      throw new AssertionError("The mail cannot be read", e);
    }
  }

  private static void collect(Object content, StringBuilder names)
      throws IOException, MessagingException {
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        if (part.getFileName() != null) {
          names.append(part.getFileName()).append(' ');
        }
        collect(part.getContent(), names);
      }
    }
  }

  private static String text(Object content, String type) throws IOException, MessagingException {
    if (content instanceof Multipart parts) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        all.append(text(part.getContent(), part.getContentType()));
      }
      return all.toString();
    }
    return content instanceof String text
            && type.toLowerCase(java.util.Locale.ROOT).startsWith("text/html")
        ? text
        : "";
  }
}
