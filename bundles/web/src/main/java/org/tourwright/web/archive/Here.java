package org.tourwright.web.archive;

import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Version;

/** The installation that an archive would come into. */
interface Here {

  /**
   * A module that is installed or could be.
   *
   * @param symbolicName of its bundle
   * @param version null when it is not installed
   * @param contents null when it is not installed
   */
  record Known(String symbolicName, Version version, Contents contents) {}

  /** The ids of all modules that are installed or offered. */
  Set<String> modules();

  Optional<Known> module(String id);

  /** Whether a bundle of this name is installed, whatever its version. */
  boolean hasBundle(String symbolicName);

  /** Whether a bundle other than the named one offers the package to others. */
  boolean exports(String packageName, String butFor);

  /** Whether something here has what a bundle requires. */
  boolean provides(String namespace, String filter);

  /** Whether there is a feature of this name in the range; null for any version. */
  boolean hasFeature(String name, String range);

  /** A bundle of the installation's own repository, by its path in it; null when there is none. */
  byte[] ownBundle(String path);

  /** The newest Java whose class files run here. */
  int java();
}
