/** REST door of identity; nobody else's business. */
@NullMarked
package id.canting.identity.api;

import org.jspecify.annotations.NullMarked;
