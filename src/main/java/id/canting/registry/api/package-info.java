/** REST door of registry; nobody else's business. */
@NullMarked
package id.canting.registry.api;

import org.jspecify.annotations.NullMarked;
