/**
 * Load on a running platform: people who work at full speed, what they saw, and a check that
 * everything that was answered as done is there once. It goes to loopback addresses only, with a
 * bounded number of people for a bounded time.
 */
package org.tourwright.itests.load;
