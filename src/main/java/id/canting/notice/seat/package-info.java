/** Fair seats: a pure rule that orders applicants by need and says why. Whoever gives seats may use it. */
@NullMarked
package id.canting.notice.seat;

import org.jspecify.annotations.NullMarked;
