/** Indicators: a catalogue as data, their values by period and area, kept when a round closes. For the doors of statistics. */
@NullMarked
package id.canting.statistics.indicator;

import org.jspecify.annotations.NullMarked;
