package org.tourwright.web.archive;

import org.osgi.framework.Version;

/**
 * An archive that may be let in, as far as rules go.
 *
 * @param sha256 of the archive, in hexadecimal digits; its identity
 * @param bundle the jar of the module
 * @param running the version of the module that is installed here; null for none
 * @param runningName the symbolic name of the bundle whose place it takes; null for none
 * @param changes against the installed version; null when there is none
 */
record Examined(
    String sha256,
    String id,
    String symbolicName,
    Version version,
    String description,
    Signature signature,
    Contents contents,
    Version running,
    String runningName,
    Contents.Difference changes,
    byte[] bundle) {

  boolean older() {
    return running != null && version.compareTo(running) < 0;
  }
}
