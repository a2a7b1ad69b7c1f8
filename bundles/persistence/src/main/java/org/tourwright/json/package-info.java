/** The one way in which values become JSON: in the API and in the event log. */
@Export
@Version("0.1.0")
package org.tourwright.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
