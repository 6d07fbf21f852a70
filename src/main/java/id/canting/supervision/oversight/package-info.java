/** Figures about visits: coverage, findings over time, closed follow-ups. For the doors of this capability. */
@NullMarked
package id.canting.supervision.oversight;

import org.jspecify.annotations.NullMarked;
