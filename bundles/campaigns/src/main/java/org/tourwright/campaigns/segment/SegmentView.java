package org.tourwright.campaigns.segment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tourwright.core.page.Versioned;

/**
 * A segment.
 *
 * @param locked a campaign was sent to it, so it stays as it was (R66)
 * @param unavailable keys of criteria whose department is away
 */
public record SegmentView(
    UUID id,
    long version,
    String name,
    String note,
    Match match,
    List<Condition> conditions,
    boolean locked,
    List<String> unavailable,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
