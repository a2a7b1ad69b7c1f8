/** A sold tour and who travels on it. */
@Export
@Version("0.1.0")
package org.tourwright.core.booking;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
