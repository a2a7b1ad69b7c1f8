package org.tourwright.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tourwright.core.error.Invalid;

/**
 * How much a spreadsheet may hold.
 *
 * @param fileBytes of the file as it comes
 * @param unpackedBytes of all parts of an XLSX together; a file made to fill the memory is small
 *     until it is unpacked
 * @param textBytes of any part of an XLSX that is no sheet; that with its texts is kept in memory
 * @param columns of a row
 */
record Limits(long fileBytes, long unpackedBytes, long textBytes, int columns) {

  /** A million rows of a customer list have about 100 MB as XLSX. */
  static final Limits DEFAULT = new Limits(128L << 20, 1L << 30, 32L << 20, 1000);

  private static final int PARTS = 2000;

  void copy(InputStream in, Path to) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        total += n;
        if (total > fileBytes) {
          throw tooLarge(fileBytes);
        }
        out.write(buffer, 0, n);
      }
    }
  }

  /**
   * Unpacks everything once without keeping it: what a zip says about its own size may be a lie.
   * Cells too far to the right are looked for here, because the reader makes a row as long as its
   * last cell before anybody can count its columns.
   */
  void checkZip(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > PARTS) {
        throw tooLarge(PARTS);
      }
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        long most = entry.getName().contains("worksheets/") ? unpackedBytes : textBytes;
        CellReferences references = new CellReferences();
        long part = 0;
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            part += n;
            total += n;
            if (part > most || total > unpackedBytes) {
              throw tooLarge(most);
            }
            if (references.beyondExcel(buffer, n)) {
              throw new Invalid("file", SheetError.BROKEN, Map.of("line", 1));
            }
          }
        }
      }
    }
  }

  static Invalid tooLarge(long most) {
    return new Invalid("file", SheetError.TOO_LARGE, Map.of("megabytes", most >> 20));
  }
}
