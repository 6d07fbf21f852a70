/** Planned visits by day: calendar, routes, load of officers, letters of assignment. */
@NullMarked
package id.canting.supervision.schedule;

import org.jspecify.annotations.NullMarked;
