/** The REST door of what people open first. */
@NullMarked
package id.canting.insight.api;

import org.jspecify.annotations.NullMarked;
