/** REST door of statistics; nobody else's business. */
@NullMarked
package id.canting.statistics.api;

import org.jspecify.annotations.NullMarked;
