package id.canting.insight.explorer;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Views of the explorer that people keep: a name for an address. What one sees behind a shared one are the own rows. */
@ApplicationScoped
public class SavedViewService {
  private static final int NAME = 80;
  private static final String QUERY = "measure=[A-Za-z0-9=&%.,+_~*-]{1,1990}";

  @Inject CurrentUser user;
  @Inject SavedViewRepository views;
  @Inject Clock clock;

  /** The own ones and those that others share, the own first. */
  @Permitted(Permission.EXPLORE)
  @Transactional
  public List<SavedView> list() {
    return views.of(user.username());
  }

  /** The same once more is the same view. @throws RuleViolation value.missing, value.too-long, view.address (422), view.name (409) for another view of this name */
  @Permitted(Permission.EXPLORE)
  @Transactional
  public SavedView save(@Nullable String name, @Nullable String query, boolean shared) {
    Violations violations = new Violations();
    String kept = violations.required(name, NAME, "name");
    violations.unless(query != null && query.matches(QUERY), "query", ExplorerRule.VIEW_ADDRESS);
    violations.throwIfAny();
    String address = Objects.requireNonNull(query);
    List<SavedView> known = views.named(user.username(), kept);
    if (known.isEmpty()) {
      views.add(user.username(), kept, address, shared, clock.instant());
      return views.named(user.username(), kept).get(0);
    }
    if (!known.get(0).query().equals(address) || known.get(0).shared() != shared) {
      throw RuleViolation.at("name", ExplorerRule.VIEW_NAME, kept);
    }
    return known.get(0);
  }

  /** @throws RuleViolation row.unknown (404) for what is not the caller's */
  @Permitted(Permission.EXPLORE)
  @Transactional
  public void delete(long id) {
    if (!views.delete(id, user.username())) {
      throw new RuleViolation(SharedRule.ROW_UNKNOWN);
    }
  }
}
