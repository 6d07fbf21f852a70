/** What programmes bring to the demo world. */
@NullMarked
package id.canting.programme.demo;

import org.jspecify.annotations.NullMarked;
