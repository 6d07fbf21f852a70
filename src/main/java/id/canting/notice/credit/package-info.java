/** Words of credit: classes of Kredit Usaha Rakyat, the way of a wish for credit. Applications keep them. */
@NullMarked
package id.canting.notice.credit;

import org.jspecify.annotations.NullMarked;
