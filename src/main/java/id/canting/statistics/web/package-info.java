/** Pages of statistics; nobody else's business. */
@NullMarked
package id.canting.statistics.web;

import org.jspecify.annotations.NullMarked;
