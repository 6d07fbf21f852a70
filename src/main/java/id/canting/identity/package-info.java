/** Who may do what, on which rows. Every service asks here; knows only shared. */
@NullMarked
package id.canting.identity;

import org.jspecify.annotations.NullMarked;
