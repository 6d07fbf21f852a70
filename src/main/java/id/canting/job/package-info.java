/** Work that comes back by the clock. Each capability brings its own as a {@link id.canting.job.Job}. */
@NullMarked
package id.canting.job;

import org.jspecify.annotations.NullMarked;
