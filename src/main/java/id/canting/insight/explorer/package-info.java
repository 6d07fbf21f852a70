/** Any measure by any two dimensions, with the rows behind each cell, and the views that people keep of it. */
@NullMarked
package id.canting.insight.explorer;

import org.jspecify.annotations.NullMarked;
