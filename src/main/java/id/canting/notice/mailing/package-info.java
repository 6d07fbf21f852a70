/** Who wants notices by e-mail, and the letters to them. An address is kept for nothing else and leaves with its owner. */
@NullMarked
package id.canting.notice.mailing;

import org.jspecify.annotations.NullMarked;
