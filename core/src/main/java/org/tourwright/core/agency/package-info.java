/** The agency that uses this installation. */
@Export
@Version("0.1.0")
package org.tourwright.core.agency;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
