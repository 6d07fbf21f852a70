package id.canting.identity;

import java.util.Set;

/** Who is asking, in this request. Injected everywhere; jobs run as {@code system}. */
public interface CurrentUser {
  /** The account's name at Keycloak, {@code system} for jobs, {@code anonymous} without sign-in. */
  String username();

  /** From the token; empty when not signed in. */
  Set<Role> roles();

  /** The rows the caller may touch, decided by the first of the roles in the order of {@link Role}. */
  DataScope scope();

  default boolean may(Permission permission) {
    return permission.heldBy(roles());
  }
}
