/** Pages of supervision visits. */
@NullMarked
package id.canting.supervision.web;

import org.jspecify.annotations.NullMarked;
