/** Bringing an agency's own lists in. */
@Export
@Version("0.1.0")
package org.tourwright.core.importing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
