/** REST door of area; nobody else's business. */
@NullMarked
package id.canting.area.api;

import org.jspecify.annotations.NullMarked;
