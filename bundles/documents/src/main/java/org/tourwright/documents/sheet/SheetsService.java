package org.tourwright.documents.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tourwright.core.agency.AgencyProfile;
import org.tourwright.core.document.Spreadsheets;
import org.tourwright.core.error.Invalid;

/** Finds out what a file is by its first bytes: the ending of a name is often wrong. */
@Component(service = Spreadsheets.class)
public final class SheetsService implements Spreadsheets {

  private final Limits limits;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile AgencyProfile profile;

  public SheetsService() {
    this(Limits.DEFAULT);
  }

  SheetsService(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void writeXlsx(
      OutputStream out, String sheet, List<String> header, Stream<List<Object>> rows)
      throws IOException {
    AgencyProfile agency = profile;
    ZoneId zone = agency == null ? ZoneOffset.UTC : agency.agency().zone();
    new XlsxWriter(zone).write(out, sheet, header, rows);
  }

  @Override
  public Stream<List<Object>> read(InputStream in, String fileName) throws IOException {
    // The parts of an XLSX are read out of order, and the encoding of a CSV shows only at its end.
    Path file = Files.createTempFile("tourwright-sheet-", ".tmp");
    try {
      limits.copy(in, file);
      return open(file, fileName).onClose(() -> delete(file));
    } catch (IOException | RuntimeException e) {
      delete(file);
      throw e;
    }
  }

  private Stream<List<Object>> open(Path file, String fileName) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(8);
    }
    if (head.length == 0) {
      throw new Invalid("file", SheetError.EMPTY);
    }
    if (head.length == 8 && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF && head[2] == 0x11) {
      throw new Invalid("file", isEncrypted(file) ? SheetError.ENCRYPTED : SheetError.OLD_EXCEL);
    }
    if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
      return new XlsxReader(limits).read(file);
    }
    String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
      throw new Invalid("file", SheetError.BROKEN);
    }
    return new CsvReader(limits).read(file);
  }

  /** An encrypted XLSX is an old-style container with a stream of this name. */
  private static boolean isEncrypted(Path file) throws IOException {
    byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int matched = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        matched = b == name[matched] ? matched + 1 : b == name[0] ? 1 : 0;
        if (matched == name.length) {
          return true;
        }
      }
    }
    return false;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
