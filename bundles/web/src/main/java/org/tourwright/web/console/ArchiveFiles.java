package org.tourwright.web.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tourwright.core.user.Caller;
import org.tourwright.web.archive.ArchiveView;
import org.tourwright.web.archive.Archives;

/** Brings archives of modules from files of this machine. */
final class ArchiveFiles {

  private ArchiveFiles() {}

  static boolean isFile(String text) {
    Path path = Path.of(text);
    return Files.isReadable(path) && !Files.isDirectory(path);
  }

  static ArchiveView examine(Caller caller, Archives archives, String file) throws IOException {
    Path path = Path.of(file);
    try (InputStream content = Files.newInputStream(path)) {
      return archives.examine(caller, String.valueOf(path.getFileName()), content);
    }
  }
}
