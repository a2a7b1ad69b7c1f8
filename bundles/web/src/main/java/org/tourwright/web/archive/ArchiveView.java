package org.tourwright.web.archive;

import java.time.Instant;

/**
 * An archive as an admin sees it before and after saying yes.
 *
 * @param id the SHA-256 of the file
 * @param module the module's id, as its code tells it
 * @param size in bytes
 * @param trusted whether it may be accepted without vouching for it
 * @param running the version that is installed on this node; null for none
 * @param replaces the bundle whose place another one takes; null when it is the same
 * @param older whether a newer version is installed
 * @param contents what is in it; null in a list
 * @param changes against the installed version; null in a list, and when there is none
 * @param nodes how many nodes have it installed
 */
public record ArchiveView(
    String id,
    String module,
    String version,
    String symbolicName,
    String fileName,
    long size,
    ArchiveRecord.State state,
    Signature signature,
    boolean trusted,
    String running,
    String replaces,
    boolean older,
    Contents contents,
    Contents.Difference changes,
    String uploadedBy,
    Instant uploadedAt,
    String acceptedBy,
    Instant acceptedAt,
    long nodes) {

  static ArchiveView listed(ArchiveRecord record, long nodes) {
    return of(record, null, false, nodes);
  }

  static ArchiveView of(ArchiveRecord record, Examined examined, boolean trusted, long nodes) {
    boolean whole = examined != null;
    boolean other =
        whole
            && examined.runningName() != null
            && !examined.runningName().equals(examined.symbolicName());
    return new ArchiveView(
        record.id,
        record.module,
        record.version,
        whole ? examined.symbolicName() : null,
        record.fileName,
        record.size,
        record.state,
        whole ? examined.signature() : null,
        trusted,
        whole && examined.running() != null ? examined.running().toString() : null,
        other ? examined.runningName() : null,
        whole && examined.older(),
        whole ? examined.contents() : null,
        whole ? examined.changes() : null,
        record.uploadedBy,
        record.uploadedAt,
        record.acceptedBy,
        record.acceptedAt,
        nodes);
  }
}
