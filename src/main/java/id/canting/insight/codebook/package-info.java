/** What each variable of the collected data means. For the doors of insight. */
@NullMarked
package id.canting.insight.codebook;

import org.jspecify.annotations.NullMarked;
