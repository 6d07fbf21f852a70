package id.canting.account;

import id.canting.identity.CurrentUser;
import id.canting.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sees and invites whom. Administrators everybody; officers leaders and artisans; leaders the artisans of the association's businesses; nobody
 * else anybody. What a role may see it may also invite, reset, deactivate and activate.
 */
final class AccountPolicy {
  /** The strongest first: an account with several roles is guarded as its strongest. */
  private static final List<Role> STRENGTH = List.of(Role.ADMINISTRATOR, Role.DISTRICT_OFFICER, Role.RESEARCHER, Role.ASSOCIATION_LEADER, Role.ARTISAN);

  private AccountPolicy() {}

  /**
   * The accounts that somebody deals with.
   *
   * @param roles by their strongest role
   * @param everywhere false: only artisans of the association's businesses
   * @param association of a leader
   */
  record Reach(Set<Role> roles, boolean everywhere, @Nullable Long association) {
    boolean covers(Role role) {
      return roles.contains(role);
    }

    /** Whether a business of this association, or of none, lies within. */
    boolean coversBusinessOf(@Nullable Long other) {
      return everywhere || association != null && association.equals(other);
    }

    /** The condition over {@code a} (account) and {@code b} (the business it is tied to), for SQL. */
    String condition() {
      if (roles.isEmpty()) {
        return "1=0";
      }
      String of = "a.role in (" + String.join(",", roles.stream().map(r -> "'" + r.code() + "'").toList()) + ")";
      return everywhere ? of : association == null ? "1=0" : of + " and b.association_id = " + association;
    }
  }

  static Reach of(CurrentUser user) {
    Set<Role> held = user.roles();
    if (held.contains(Role.ADMINISTRATOR)) {
      return new Reach(EnumSet.allOf(Role.class), true, null);
    }
    if (held.contains(Role.DISTRICT_OFFICER)) {
      return new Reach(EnumSet.of(Role.ASSOCIATION_LEADER, Role.ARTISAN), true, null);
    }
    return held.contains(Role.ASSOCIATION_LEADER) ? new Reach(EnumSet.of(Role.ARTISAN), false, user.scope().associationId()) : new Reach(Set.of(), false, null);
  }

  static Role strongest(Set<Role> roles) {
    return STRENGTH.stream().filter(roles::contains).findFirst().orElseThrow();
  }
}
