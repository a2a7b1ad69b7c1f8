/** How every bundle stores its data: migrations, transactions, entities, audit, paging. */
@Export
@Version("0.1.0")
package org.tourwright.persistence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
