/** Activities of programmes: when, where, by whom, at what cost. */
@NullMarked
package id.canting.programme.activity;

import org.jspecify.annotations.NullMarked;
