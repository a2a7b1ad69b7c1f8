/** Lists that are read a page at a time. */
@Export
@Version("0.1.0")
package org.tourwright.core.page;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
