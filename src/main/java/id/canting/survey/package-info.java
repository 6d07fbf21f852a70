/** Survey rounds and what businesses answered in them. Statistics and insight read it; earlier capabilities do not know it. */
@NullMarked
package id.canting.survey;

import org.jspecify.annotations.NullMarked;
