/** Comes before Karaf's features, and sees that they can start. */
package org.tourwright.start;
