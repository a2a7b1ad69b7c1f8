/** Moving an agency from the embedded database to PostgreSQL. */
package org.tourwright.persistence.copy;
