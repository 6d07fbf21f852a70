/** Pages of notices, those of officers and those that are open to all; nobody else's business. */
@NullMarked
package id.canting.notice.web;

import org.jspecify.annotations.NullMarked;
