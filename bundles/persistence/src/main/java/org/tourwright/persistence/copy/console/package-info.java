/** Commands of the console about the database as a whole. */
package org.tourwright.persistence.copy.console;
