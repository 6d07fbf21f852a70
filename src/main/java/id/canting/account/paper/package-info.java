/** Invitations on paper. */
@NullMarked
package id.canting.account.paper;

import org.jspecify.annotations.NullMarked;
