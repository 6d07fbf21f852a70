/** Constraints over time: shares by period, moves of businesses between two periods, the path of one business. For the doors of statistics. */
@NullMarked
package id.canting.statistics.trend;

import org.jspecify.annotations.NullMarked;
