package org.tourwright.core.metric;

import java.time.Duration;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes the figures of one look.
 *
 * <p>Names are lower-case letters, digits and underscores and begin with {@code tourwright_<module
 * id>_}, hyphens of the id as underscores; the unit comes last, as in {@code
 * tourwright_messaging_oldest_seconds}. The same name always has the same kind, help and label
 * names. A label has few values that are known beforehand, such as a state or the name of a
 * consumer: never an id, a path as it was sent, or anything of a person.
 */
@ProviderType
public interface Metrics {

  /** What only grows, from 0 at the start of the module. The name has no {@code _total}. */
  void counter(String name, String help, Map<String, String> labels, long value);

  /** What is so now. */
  void gauge(String name, String help, Map<String, String> labels, long value);

  /** A time that is so now, in seconds; the name ends with {@code _seconds}. */
  void gauge(String name, String help, Map<String, String> labels, Duration value);

  /** How long something took, as a histogram in seconds; the name ends with {@code _seconds}. */
  void timing(String name, String help, Map<String, String> labels, Timing timing);
}
