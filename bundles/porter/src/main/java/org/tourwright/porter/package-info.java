/** Stands at the door, so that the front behind it can be replaced while people come in. */
package org.tourwright.porter;
