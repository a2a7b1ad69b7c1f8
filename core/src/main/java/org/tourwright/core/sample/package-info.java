/** Made-up data, to try the platform and to measure it. */
@Export
@Version("0.1.0")
package org.tourwright.core.sample;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
