package org.tourwright.messaging.outbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of downloaded files. */
final class FileNames {

  private FileNames() {}

  /** RFC 6266: the name in UTF-8, and in ASCII for what does not know that. */
  static String disposition(String fileName) {
    String ascii = fileName.replaceAll("[^\\x20-\\x7E]|[\"\\\\/]", "_");
    String encoded =
        URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
