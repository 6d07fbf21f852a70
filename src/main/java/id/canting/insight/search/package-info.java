/** One search over everything that the user may see, and what the user opened last. */
@NullMarked
package id.canting.insight.search;

import org.jspecify.annotations.NullMarked;
