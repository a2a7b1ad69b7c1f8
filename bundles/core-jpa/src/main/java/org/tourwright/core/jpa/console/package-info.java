/** The console: who gets in, and the commands about users, events and jobs. */
package org.tourwright.core.jpa.console;
