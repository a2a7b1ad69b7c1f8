/** The customer: a person or company that the agency deals with, shared by every department. */
@Export
@Version("0.1.0")
package org.tourwright.core.customer;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
