/** Printable documents and spreadsheets. */
@Export
@Version("0.1.0")
package org.tourwright.core.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
