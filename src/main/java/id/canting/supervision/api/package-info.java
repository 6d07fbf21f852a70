/** The REST door of supervision visits. */
@NullMarked
package id.canting.supervision.api;

import org.jspecify.annotations.NullMarked;
