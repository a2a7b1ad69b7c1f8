/** Secrets and personal data that the database holds, but not in the clear. */
@Export
@Version("0.1.0")
package org.tourwright.core.secret;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
