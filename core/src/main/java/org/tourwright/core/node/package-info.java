/** The nodes of a cluster: platforms that share one database. */
@Export
@Version("0.1.0")
package org.tourwright.core.node;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
