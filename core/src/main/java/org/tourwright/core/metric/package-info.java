/** Figures about the work of a module, for those who watch the platform. */
@Export
@Version("0.1.0")
package org.tourwright.core.metric;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
