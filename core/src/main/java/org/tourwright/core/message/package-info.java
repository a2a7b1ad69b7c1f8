/** Mail to customers and suppliers. */
@Export
@Version("0.1.0")
package org.tourwright.core.message;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
