/** Commands of the console: what all of them have in common. */
@Export
@Version("0.1.0")
package org.tourwright.console;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
