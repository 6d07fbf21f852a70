/** Who took part in an activity, with test scores and certificates. */
@NullMarked
package id.canting.programme.attendance;

import org.jspecify.annotations.NullMarked;
