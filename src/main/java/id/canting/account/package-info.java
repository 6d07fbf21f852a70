/** Accounts at Keycloak, seen and invited from the portal. For its doors and the start page of administrators. */
@NullMarked
package id.canting.account;

import org.jspecify.annotations.NullMarked;
