package org.tourwright.campaigns.segment;

import java.util.List;

/** What a user enters about a segment. */
public record SegmentDetails(String name, String note, Match match, List<Condition> conditions) {}
