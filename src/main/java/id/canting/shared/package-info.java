/** Values that every capability speaks: money, pages, rule violations, texts, the clock. Knows no capability; anyone may use it. */
@NullMarked
package id.canting.shared;

import org.jspecify.annotations.NullMarked;
