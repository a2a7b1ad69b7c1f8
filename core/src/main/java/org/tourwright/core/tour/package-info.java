/** Tours as departments share them: programmes and their departures. */
@Export
@Version("0.1.0")
package org.tourwright.core.tour;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
