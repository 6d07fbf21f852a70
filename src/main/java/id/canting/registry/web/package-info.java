/** Pages of registry; nobody else's business. */
@NullMarked
package id.canting.registry.web;

import org.jspecify.annotations.NullMarked;
