/** What a department is to the platform. */
@Export
@Version("0.1.0")
package org.tourwright.core.module;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
