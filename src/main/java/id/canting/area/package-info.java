/** Sub-districts and villages of the regency with their codes and points; anyone above may use it. */
@NullMarked
package id.canting.area;

import org.jspecify.annotations.NullMarked;
