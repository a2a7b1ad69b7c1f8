package org.tourwright.itests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, followed by the letter: its blocks of {@code sh} are run as they
 * stand there, one after the other, in a shell that is where the last one left it.
 */
final class Walkthrough {

  private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
  private static final int MINUTES = 15;

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final Map<String, String> environment;
  private final Path log;
  private final Path notes;
  private Path place;

  /**
   * @param page the Markdown file
   * @param place where the reader stands at the beginning
   * @param log what the commands print, added to
   */
  Walkthrough(Path page, Path place, Map<String, String> environment, Path log) throws IOException {
    this.place = place;
    this.environment = Map.copyOf(environment);
    this.log = log;
    this.notes = Files.createTempDirectory(place, ".walkthrough");
    String text = Files.readString(page);
    Matcher section = SECTION.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (section.find()) {
      starts.add(section.start());
    }
    starts.add(text.length());
    for (int i = 0; i + 1 < starts.size(); i++) {
      String part = text.substring(starts.get(i), starts.get(i + 1));
      List<String> blocks = BLOCK.matcher(part).results().map(found -> found.group(1)).toList();
      if (!blocks.isEmpty()) {
        sections.put(part.substring(3, part.indexOf('\n')), blocks);
      }
    }
  }

  /** The headings of the sections that have commands. */
  List<String> sections() {
    return List.copyOf(sections.keySet());
  }

  /** Runs the commands of a section; fails with what was printed when one of them fails. */
  void follow(String section) {
    for (String block : sections.get(section)) {
      run(section, block);
    }
  }

  private void run(String section, String block) {
    try {
      Path script = Files.writeString(notes.resolve("block.sh"), block + "\npwd > \"$PLACE\"\n");
      Path printed = notes.resolve("printed.txt");
      ProcessBuilder shell =
          new ProcessBuilder("bash", "-euo", "pipefail", script.toString())
              .directory(place.toFile())
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(printed.toFile());
      shell.environment().keySet().removeIf(name -> name.startsWith("TOURWRIGHT_"));
      shell.environment().putAll(environment);
      shell.environment().put("PLACE", notes.resolve("place.txt").toString());
      Process process = shell.start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String output = Files.readString(printed);
      Files.writeString(
          log,
          "## " + section + "\n" + block + output,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      if (!ended || process.exitValue() != 0) {
        throw new AssertionError(
            section + ": this failed\n" + block + "\n" + end(output) + "\nAll of it: " + log);
      }
      place = Path.of(Files.readString(notes.resolve("place.txt")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String end(String text) {
    return text.length() > 6000 ? "…" + text.substring(text.length() - 6000) : text;
  }
}
