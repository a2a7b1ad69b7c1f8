/** What marketing tells the other departments. */
@Export
@Version("0.1.0")
package org.tourwright.core.campaign;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
