/** People who use the platform, and what they may do. */
@Export
@Version("0.1.0")
package org.tourwright.core.user;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
