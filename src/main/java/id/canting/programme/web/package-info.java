/** Pages of programmes. */
@NullMarked
package id.canting.programme.web;

import org.jspecify.annotations.NullMarked;
