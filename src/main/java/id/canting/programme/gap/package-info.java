/** The gap between what hinders businesses and what is done about it. */
@NullMarked
package id.canting.programme.gap;

import org.jspecify.annotations.NullMarked;
