/** REST doors of programmes, activities and attendance. */
@NullMarked
package id.canting.programme.api;

import org.jspecify.annotations.NullMarked;
