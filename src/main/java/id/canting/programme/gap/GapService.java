package id.canting.programme.gap;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Businesses whose latest main constraint no activity has addressed for a while. */
@ApplicationScoped
public class GapService {
  public static final Set<String> SORTABLE = Set.of("code", "lastServed");

  @Inject CurrentUser user;
  @Inject GapQueries queries;
  @Inject Clock clock;

  /** @throws RuleViolation value.unknown (422) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public GapTable table(GapFilter filter) {
    return queries.table(filter, since(filter), user.scope());
  }

  /** The businesses behind the figures. @throws RuleViolation value.unknown (422) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public Page<GapBusiness> businesses(GapFilter filter, PageRequest request) {
    return queries.businesses(filter, since(filter), user.scope(), request);
  }

  private LocalDate since(GapFilter filter) {
    return LocalDate.now(clock).minusDays(filter.days());
  }
}
