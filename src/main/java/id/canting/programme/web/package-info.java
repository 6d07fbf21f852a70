/** Pages of programmes, activities and attendance. */
@NullMarked
package id.canting.programme.web;

import org.jspecify.annotations.NullMarked;
