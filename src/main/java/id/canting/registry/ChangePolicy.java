package id.canting.registry;

import id.canting.identity.CurrentUser;
import id.canting.identity.Role;
import id.canting.shared.RuleViolation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields of a business a role may change: an officer all; a leader contact, products, workers; an artisan contact and products
 * of the own business. The rest goes by proposal.
 */
final class ChangePolicy {
  private static final Set<String> CONTACT = Set.of("owner.phone", "owner.email", "owner.address");
  private static final Set<String> LEADER = union(CONTACT, Set.of("products", "capacityPiecesMonth", "workers"));
  private static final Set<String> ARTISAN = union(CONTACT, Set.of("products", "capacityPiecesMonth"));

  private ChangePolicy() {}

  /** True when the user may change every field. */
  static boolean everything(CurrentUser user) {
    return user.roles().contains(Role.DISTRICT_OFFICER);
  }

  /** Fields open to the user, as REST names them; meaningless when {@link #everything} holds. */
  static Set<String> open(CurrentUser user) {
    return user.roles().contains(Role.ASSOCIATION_LEADER) ? LEADER : ARTISAN;
  }

  /** @throws RuleViolation field.forbidden (403) naming every field that is not the user's to change */
  static void check(CurrentUser user, Set<String> changed) {
    if (everything(user)) {
      return;
    }
    Set<String> open = open(user);
    List<RuleViolation.Violation> forbidden =
        changed.stream().filter(f -> !open.contains(f)).map(f -> new RuleViolation.Violation(f, RegistryRule.FIELD_FORBIDDEN)).toList();
    if (!forbidden.isEmpty()) {
      throw new RuleViolation(forbidden);
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return Set.copyOf(all);
  }
}
