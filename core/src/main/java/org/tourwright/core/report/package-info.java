/** Figures that departments give to managers. */
@Export
@Version("0.1.0")
package org.tourwright.core.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
