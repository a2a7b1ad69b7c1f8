/** The words of the platform in every language, for what is written on the server. */
@Export
@Version("0.1.0")
package org.tourwright.core.word;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
