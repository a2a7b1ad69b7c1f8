package org.tourwright.web.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.tourwright.core.error.Invalid;

/**
 * What is in a zip file of a stranger, read without writing anything anywhere. What could harm
 * whoever unpacks it is refused: names that lead out of it, links, and little that becomes much.
 */
final class ZipContent {

  static final String MANIFEST = "META-INF/MANIFEST.MF";

  static final int MOST_ENTRIES = 10_000;

  /** Bytes of one file. */
  static final long LARGEST = 32L << 20;

  /** Bytes of all files together; they are held in memory while they are looked at. */
  static final long LARGEST_SUM = 64L << 20;

  /** A file may become so many times as large as it is packed; class files and texts never do. */
  static final long RATIO = 200;

  /** Below this size it does not matter what a file becomes. */
  private static final long SMALL = 1L << 20;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private ZipContent() {}

  /**
   * @throws Invalid when it cannot be read or is not to be
   */
  static ZipContent of(byte[] zip) {
    ZipContent content = new ZipContent();
    try (ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
      content.read(file);
    } catch (IOException | IllegalArgumentException e) {
      throw ArchiveError.NOT_READABLE.refusal("reason", String.valueOf(e.getMessage()));
    }
    return content;
  }

  /** Names of the files, without directories, in the order of the archive. */
  Set<String> names() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** The bytes of a file; null when there is none of that name. */
  byte[] file(String name) {
    return files.get(name);
  }

  /**
   * The same files, packed anew. What was looked at is what will run: another reader may see other
   * files in a zip file that was made to deceive.
   */
  byte[] packed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      Map<String, byte[]> inOrder = new LinkedHashMap<>();
      // Readers of streams want it at the beginning.
      inOrder.put(MANIFEST, files.get(MANIFEST));
      inOrder.putAll(files);
      inOrder.values().removeIf(Objects::isNull);
      for (Map.Entry<String, byte[]> one : inOrder.entrySet()) {
        zip.putNextEntry(new ZipEntry(one.getKey()));
        zip.write(one.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void read(ZipFile file) throws IOException {
    long sum = 0;
    int count = 0;
    Set<String> seen = new HashSet<>();
    for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
      if (++count > MOST_ENTRIES) {
        throw ArchiveError.BOMB.refusal("name", MOST_ENTRIES + " +");
      }
      String name = entry.getName();
      check(entry, name);
      // Another case is another file here and the same on the next machine.
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw ArchiveError.UNSAFE_NAME.refusal("name", name);
      }
      if (!entry.isDirectory()) {
        byte[] bytes = bytes(file, entry, LARGEST_SUM - sum);
        sum += bytes.length;
        files.put(name, bytes);
      }
    }
  }

  private static void check(ZipArchiveEntry entry, String name) {
    if (entry.isUnixSymlink()) {
      throw ArchiveError.LINK.refusal("name", name);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw ArchiveError.NOT_READABLE.refusal("reason", name);
    }
    boolean unsafe =
        name.isEmpty()
            || name.startsWith("/")
            || name.indexOf('\\') >= 0
            || name.indexOf(':') >= 0
            || name.chars().anyMatch(c -> c < ' ' || c == 0x7f);
    for (String part : name.split("/", -1)) {
      unsafe |= part.equals("..") || part.equals(".");
    }
    if (unsafe || name.contains("//")) {
      throw ArchiveError.UNSAFE_NAME.refusal("name", name);
    }
  }

  /** Counts what really comes out: the sizes in the archive may be lies. */
  private static byte[] bytes(ZipFile file, ZipArchiveEntry entry, long left) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    long most = Math.min(Math.min(LARGEST, left), Math.max(SMALL, packed * RATIO));
    try (InputStream in = file.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw ArchiveError.BOMB.refusal("name", entry.getName());
      }
      return bytes;
    }
  }
}
