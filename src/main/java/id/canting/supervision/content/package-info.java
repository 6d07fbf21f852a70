/** Parts of what is told of a visit. */
@NullMarked
package id.canting.supervision.content;

import org.jspecify.annotations.NullMarked;
