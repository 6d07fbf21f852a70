/** Pages of what people open first. */
@NullMarked
package id.canting.insight.web;

import org.jspecify.annotations.NullMarked;
