package org.tourwright.core.setting;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The values in force. The first that there is counts:
 *
 * <ol>
 *   <li>the environment variable {@code TOURWRIGHT_SET_<MODULE>_<NAME>} in upper case ({@code
 *       TOURWRIGHT_SET_WEB_SWAPSECONDS}), and a value of {@code etc/org.tourwright.<module>.cfg}
 *       that the entry {@code fixed} of that file names: fixed by who runs the platform
 *   <li>what an administrator set on the page, kept in the database, the same on all nodes
 *   <li>the entry {@code <name>} of {@code etc/org.tourwright.<module>.cfg}
 *   <li>the setting's own default
 * </ol>
 */
@ProviderType
public interface Settings {

  /**
   * All values as they are now; a change on this node counts at once, one on another node within
   * some seconds. Cheap: asks no database. Do not keep it longer than one piece of work.
   */
  Values values();
}
