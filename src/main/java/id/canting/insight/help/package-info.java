/** Help in plain words: what each page is for, and the words of the trade and of the office. */
@NullMarked
package id.canting.insight.help;

import org.jspecify.annotations.NullMarked;
