/** Supervision visits: planned by need, recorded on the spot, followed up to the end. For its doors, statistics and the artisan's pages. */
@NullMarked
package id.canting.supervision;

import org.jspecify.annotations.NullMarked;
