/** Words in the languages of the platform, for what the server itself writes: documents and mail. */
@Export
@Version("0.1.0")
package org.tourwright.core.word;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
