/** What programmes reached: whom they served and never served, at what cost, and what the surveys say before and after. */
@NullMarked
package id.canting.programme.reach;

import org.jspecify.annotations.NullMarked;
