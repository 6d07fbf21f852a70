/** The portal's servers, for {@code deploy/portal} and the tests alike, and what tests share. Outside the WAR. */
@NullMarked
package id.canting.testing;

import org.jspecify.annotations.NullMarked;
