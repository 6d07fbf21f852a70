/** Visits of the demo world. */
@NullMarked
package id.canting.supervision.demo;

import org.jspecify.annotations.NullMarked;
