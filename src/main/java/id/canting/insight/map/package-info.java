/** The map of potential: where sentra and businesses are and how they fare, with the same figures as the tables. */
@NullMarked
package id.canting.insight.map;

import org.jspecify.annotations.NullMarked;
