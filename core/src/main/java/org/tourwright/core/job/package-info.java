/** Work that the platform does by itself. */
@Export
@Version("0.1.0")
package org.tourwright.core.job;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
