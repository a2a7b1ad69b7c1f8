/** The console: who gets in, and the commands about users, events, jobs and the database. */
package org.tourwright.core.jpa.console;
