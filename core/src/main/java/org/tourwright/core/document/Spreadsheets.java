package org.tourwright.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ProviderType;

/** Writes and reads spreadsheets as streams. Offered by documents; may be absent. */
@ProviderType
public interface Spreadsheets {

  /**
   * Writes one sheet as XLSX.
   *
   * @param rows values are String, Number, LocalDate, Instant, Money, Boolean or null
   */
  void writeXlsx(OutputStream out, String sheet, List<String> header, Stream<List<Object>> rows)
      throws IOException;

  /**
   * Reads the first sheet of an XLSX, or a CSV (encoding, separator and quoting are recognised),
   * row after row.
   *
   * @param fileName whose ending tells the kind
   * @return rows of String, BigDecimal, LocalDate or null; close it
   * @throws org.tourwright.core.error.Invalid when the file is neither or is broken
   */
  Stream<List<Object>> read(InputStream in, String fileName) throws IOException;
}
