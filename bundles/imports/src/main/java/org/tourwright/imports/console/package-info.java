/** Imports from the console. */
package org.tourwright.imports.console;
