/** Expected refusals: what the platform answers when it cannot do what was asked. */
@Export
@Version("0.1.0")
package org.tourwright.core.error;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
