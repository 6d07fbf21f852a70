/** Reads and writes the tables that offices send: xlsx and csv, as streams, with everything a judge of rows must know of a cell. Used by exchange and by whoever imports or exports. */
@NullMarked
package id.canting.exchange.sheet;

import org.jspecify.annotations.NullMarked;
