package id.canting.account;

import id.canting.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user as Keycloak tells it.
 *
 * @param name first and last name, the user name where there is neither
 * @param roles of the portal
 */
record KeycloakUser(String id, String username, String name, @Nullable String email, boolean enabled, Set<Role> roles) {}
