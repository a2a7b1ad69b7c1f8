package org.tourwright.documents.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tourwright.core.error.Invalid;

/**
 * The encoding of a text file.
 *
 * @param bom how many bytes of a byte order mark stand before the text
 */
record Encoding(Charset charset, int bom) {

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");

  /**
   * @throws Invalid when it is no text
   */
  static Encoding of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(64 * 1024);
    }
    Encoding marked = byMark(head);
    if (marked != null) {
      return marked;
    }
    Encoding wide = utf16WithoutMark(head);
    if (wide != null) {
      return wide;
    }
    for (byte b : head) {
      if (b == 0) {
        throw new Invalid("file", SheetError.NEITHER_XLSX_NOR_CSV);
      }
    }
    if (decodes(file, StandardCharsets.UTF_8)) {
      return new Encoding(StandardCharsets.UTF_8, 0);
    }
    boolean chinese = looksChinese(file) && decodes(file, CHINESE);
    return new Encoding(chinese ? CHINESE : VIETNAMESE, 0);
  }

  BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(bom);
    return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
  }

  private static Encoding byMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    } else if (startsWith(head, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    } else if (startsWith(head, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Separators, digits and line ends have a zero byte on the same side; few letters on the other.
   */
  private static Encoding utf16WithoutMark(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    int some = Math.max(2, head.length / 20);
    if (zeros[1] >= some && zeros[1] > 4 * zeros[0]) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    return zeros[0] >= some && zeros[0] > 4 * zeros[1]
        ? new Encoding(StandardCharsets.UTF_16BE, 0)
        : null;
  }

  private static boolean decodes(Path file, Charset charset) throws IOException {
    char[] buffer = new char[1 << 14];
    try (InputStream in = Files.newInputStream(file);
        Reader reader =
            new InputStreamReader(
                in,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      int length;
      do {
        length = reader.read(buffer);
      } while (length >= 0);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Han characters come as pairs of high bytes; in Vietnamese a high byte mostly stands between
   * ASCII letters.
   */
  private static boolean looksChinese(Path file) throws IOException {
    long pairs = 0;
    long single = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b >= 0x81) {
          int second = in.read();
          if (second >= 0xA1) {
            pairs++;
          } else {
            single++;
          }
        }
      }
    }
    return pairs > 4 * single;
  }
}
