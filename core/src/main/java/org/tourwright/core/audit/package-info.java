/** Who changed what. */
@Export
@Version("0.1.0")
package org.tourwright.core.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
