package org.tourwright.itests.inside;

import java.util.UUID;
import org.tourwright.core.event.Event;

/** Something of a test happened. */
public record Ticked(UUID aggregate, int place) implements Event {}
