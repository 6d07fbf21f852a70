/** What was agreed to be done after visits: who has to do it, until when, whether it was done. */
@NullMarked
package id.canting.supervision.followup;

import org.jspecify.annotations.NullMarked;
