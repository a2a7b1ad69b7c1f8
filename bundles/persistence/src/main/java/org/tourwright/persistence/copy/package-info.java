/** Moving an agency from the embedded database to PostgreSQL. */
@Export
@Version("0.1.0")
package org.tourwright.persistence.copy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
