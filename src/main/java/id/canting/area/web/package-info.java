/** Pages of the regency's areas. */
@NullMarked
package id.canting.area.web;

import org.jspecify.annotations.NullMarked;
