/** Durable events: what departments tell each other, never lost and never handled twice. */
@Export
@Version("0.1.0")
package org.tourwright.core.event;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
