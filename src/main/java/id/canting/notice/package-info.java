/** Notices to artisans, from draft to closing: public without sign-in once published. Applications, statistics and insight read them. */
@NullMarked
package id.canting.notice;

import org.jspecify.annotations.NullMarked;
