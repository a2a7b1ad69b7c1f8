/** Commands of the console about modules, sessions and health. */
package org.tourwright.web.console;
