/** Papers about visits, in Indonesian. */
@NullMarked
package id.canting.supervision.paper;

import org.jspecify.annotations.NullMarked;
