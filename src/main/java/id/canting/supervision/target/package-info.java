/** How many of the active businesses should be visited in a period, in all and by area. */
@NullMarked
package id.canting.supervision.target;

import org.jspecify.annotations.NullMarked;
