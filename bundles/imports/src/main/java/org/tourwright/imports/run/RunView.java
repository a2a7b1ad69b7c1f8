package org.tourwright.imports.run;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An import as it stands.
 *
 * @param mapping column (from 0) by field
 * @param lines with anything in them; 0 before the check
 * @param read lines that the work going on now is through with
 * @param failure why it failed or has to be started again, in words
 * @param fileKept whether the wrong lines can still be downloaded
 */
public record RunView(
    UUID id,
    String importer,
    String importerLabel,
    String fileName,
    long size,
    RunState state,
    Map<String, Integer> mapping,
    int lines,
    int errorLines,
    int read,
    int written,
    int undone,
    String failure,
    boolean fileKept,
    String userName,
    Instant createdAt,
    Instant finishedAt) {

  static RunView of(ImportRun run, Progress progress, boolean fileKept, Labels words) {
    return new RunView(
        run.id,
        run.importer,
        words.of("import." + run.importer),
        run.fileName,
        run.size,
        run.state,
        Runs.mapping(run),
        run.lines,
        run.errorLines,
        progress == null ? (run.state == RunState.DONE ? run.lines : 0) : progress.read(),
        run.written,
        run.undone,
        run.failure == null ? null : words.error(run.failure, Map.of()),
        fileKept,
        run.userName,
        run.createdAt,
        run.finishedAt);
  }
}
