/**
 * Tests that run within the platform, for what cannot be seen from outside: bundles, services,
 * transactions. They are JUnit 4, since Pax Exam has no driver for JUnit 5; everything else is
 * better tested from outside.
 */
package org.tourwright.itests.inside;
