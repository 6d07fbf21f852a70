/** REST door of notices; nobody else's business. */
@NullMarked
package id.canting.notice.api;

import org.jspecify.annotations.NullMarked;
