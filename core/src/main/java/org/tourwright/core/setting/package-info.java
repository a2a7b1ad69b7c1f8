/** What an administrator may set while the agency works. */
@Export
@Version("0.1.0")
package org.tourwright.core.setting;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
