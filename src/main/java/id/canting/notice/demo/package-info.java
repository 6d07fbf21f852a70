/** Notices of the demo world. */
@NullMarked
package id.canting.notice.demo;

import org.jspecify.annotations.NullMarked;
