/** Who changed what and when. Capabilities ask it for the history of their records. */
@NullMarked
package id.canting.audit;

import org.jspecify.annotations.NullMarked;
