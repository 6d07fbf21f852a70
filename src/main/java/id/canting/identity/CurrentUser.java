package id.canting.identity;

import id.canting.shared.RuleViolation;
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

  /**
   * For pages whose form only some roles may open.
   *
   * @throws RuleViolation forbidden (403), unsigned (401)
   */
  default void require(Permission permission) {
    if (!may(permission)) {
      throw new RuleViolation(roles().isEmpty() ? IdentityRule.UNSIGNED : IdentityRule.FORBIDDEN);
    }
  }
}
