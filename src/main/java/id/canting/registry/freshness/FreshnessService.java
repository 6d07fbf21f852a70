package id.canting.registry.freshness;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.registry.RegistryRule;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Owners, or leaders for their members, say whether a profile still holds; officers see to what is wrong. */
@ApplicationScoped
public class FreshnessService {
  private static final int REMARK = 1000;
  /** The same answer again within this time is the same answer. */
  private static final Duration SAME = Duration.ofHours(1);

  @Inject CurrentUser user;
  @Inject FreshnessRepository answers;
  @Inject Clock clock;

  /**
   * @param business code
   * @param remark what is wrong; needed, and kept, only then
   * @throws RuleViolation business.unknown (404) also outside the caller's scope, value.missing or value.too-long (422) at {@code remark}
   */
  @Permitted(Permission.PROFILE_ANSWER)
  @Transactional
  public ProfileAnswer answer(String business, boolean stillTrue, @Nullable String remark) {
    long id = answers.business(business, user.scope()).orElseThrow(() -> new RuleViolation(RegistryRule.BUSINESS_UNKNOWN));
    Violations wrong = new Violations();
    String said = stillTrue ? null : wrong.required(remark, REMARK, "remark");
    wrong.throwIfAny();
    Instant now = clock.instant();
    return answers.same(id, stillTrue, said, user.username(), now.minus(SAME)).orElseGet(() -> answers.add(id, stillTrue, said, now, user.username()));
  }

  /** What was said of a profile, the newest first, at most twenty. @throws RuleViolation business.unknown (404) */
  @Permitted(Permission.PROFILE_ANSWER)
  @Transactional
  public List<ProfileAnswer> of(String business) {
    List<ProfileAnswer> found = answers.of(business, user.scope());
    if (found.isEmpty() && answers.business(business, user.scope()).isEmpty()) {
      throw new RuleViolation(RegistryRule.BUSINESS_UNKNOWN);
    }
    return found;
  }

  /** Remarks that wait for the office, the oldest first. Only {@code at} can be sorted by. */
  @Permitted(Permission.PROFILE_SETTLE)
  @Transactional
  public Page<ProfileAnswer> waiting(PageRequest request) {
    return answers.waiting(request);
  }

  /** The office has seen to a remark. Settled twice is settled once. @throws RuleViolation remark.unknown (404) */
  @Permitted(Permission.PROFILE_SETTLE)
  @Transactional
  public ProfileAnswer settle(long remark) {
    answers.settle(remark, clock.instant(), user.username());
    return answers.find(remark).filter(a -> !a.stillTrue()).orElseThrow(() -> new RuleViolation(RegistryRule.REMARK_UNKNOWN));
  }
}
