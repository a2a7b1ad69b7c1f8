/** Sample data from the console. */
package org.tourwright.sample.console;
