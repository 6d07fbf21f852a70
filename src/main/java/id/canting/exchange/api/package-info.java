/** REST door of exchange; nobody else's business. */
@NullMarked
package id.canting.exchange.api;

import org.jspecify.annotations.NullMarked;
