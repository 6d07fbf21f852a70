/** Checklists of visits as versioned data, and the rules by which answers are judged; the browser has the same rules in {@code visit-rules.js}. */
@NullMarked
package id.canting.supervision.checklist;

import org.jspecify.annotations.NullMarked;
