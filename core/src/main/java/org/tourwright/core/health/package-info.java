/** What a module knows of its own health. */
@Export
@Version("0.1.0")
package org.tourwright.core.health;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
