/** Whom to visit next: what counts how much, proposals with their reasons, and planning many visits at once. */
@NullMarked
package id.canting.supervision.planning;

import org.jspecify.annotations.NullMarked;
