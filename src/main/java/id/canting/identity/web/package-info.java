/** Sign-in and sign-out of requests; nobody else's business. */
@NullMarked
package id.canting.identity.web;

import org.jspecify.annotations.NullMarked;
