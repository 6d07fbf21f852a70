/** Letters by e-mail: queued within the transaction that gives a reason for them, sent afterwards. */
@NullMarked
package id.canting.mail;

import org.jspecify.annotations.NullMarked;
