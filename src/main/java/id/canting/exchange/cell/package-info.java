/** Cleans and judges single cells: what only looks different is put right, what is doubtful waits, what cannot be true is refused. Used by whoever imports sheets. */
@NullMarked
package id.canting.exchange.cell;

import org.jspecify.annotations.NullMarked;
