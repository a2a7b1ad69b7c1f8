/**
 * Tests of the distribution from outside, over HTTP and the console, as an agency would use it. A
 * test is an abstract class with one subclass a database; see {@link
 * org.tourwright.itests.BootTests}.
 */
package org.tourwright.itests;
