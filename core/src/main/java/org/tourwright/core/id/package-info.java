/** Typed identities: a customer is never passed where a booking is meant. */
@Export
@Version("0.1.0")
package org.tourwright.core.id;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
