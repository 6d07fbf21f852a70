/** Computed figures, read only. Nobody knows it. */
@NullMarked
package id.canting.statistics;

import org.jspecify.annotations.NullMarked;
