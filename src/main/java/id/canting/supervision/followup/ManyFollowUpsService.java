package id.canting.supervision.followup;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Codes;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Many follow-ups at once: those that were chosen, or all rows of a filter. */
@ApplicationScoped
public class ManyFollowUpsService {
  /** So many at once. */
  public static final int MOST = 2000;

  @Inject CurrentUser user;
  @Inject FollowUpRepository followUps;
  @Inject FollowUpQueries queries;
  @Inject Clock clock;

  /**
   * Takes the step with each that it fits: completes what is open, confirms what is open or told to be done, gives what is open to somebody. The others stay as they are and are
   * counted. The same again changes nothing.
   *
   * @param filter the rows when none were chosen
   * @throws RuleViolation follow-up.none, follow-up.too-many, value.missing, value.unknown (422), follow-up.unknown (404) when one that was chosen lies outside the scope,
   *     follow-up.foreign (403) when one that was chosen is not the caller's part, follow-up.officer-only (403); then none is changed
   */
  @Permitted(Permission.FOLLOW_UP_TICK)
  @Transactional
  public ManyFollowUps.Outcome change(FollowUpFilter filter, ManyFollowUps said) {
    FollowUpStep step = step(said);
    if (step != FollowUpStep.COMPLETE && !user.may(Permission.FOLLOW_UP_CHANGE)) {
      throw new RuleViolation(FollowUpRule.NOT_CONFIRMING);
    }
    List<Long> keys = keys(filter, said);
    String words = FollowUpPart.wordsOrNone(said.evidence(), "evidence");
    FollowUpChange given = new FollowUpChange(null, null, null, said.owner() == null ? "" : said.owner(), said.person() == null ? "" : said.person(), blank(said.due()) ? null : said.due(), null);
    Instant now = clock.instant();
    int changed = 0;
    for (FollowUp one : keys.isEmpty() ? List.<FollowUp>of() : followUps.findToChange(keys)) {
      if (!mine(one)) {
        if (said.ids() != null) {
          throw new RuleViolation(FollowUpRule.FOREIGN);
        }
      } else if (switch (step) {
        case COMPLETE -> complete(one, words, now);
        case CONFIRM -> confirm(one, now);
        case REASSIGN -> reassign(one, FollowUpPart.changed(one.agreement(), given), now);
      }) {
        changed++;
      }
    }
    followUps.flush();
    return new ManyFollowUps.Outcome(changed, keys.size() - changed);
  }

  private List<Long> keys(FollowUpFilter filter, ManyFollowUps said) {
    List<Long> chosen = said.ids() == null ? null : said.ids().stream().filter(Objects::nonNull).distinct().sorted().toList();
    if (chosen == null ? !Boolean.TRUE.equals(said.all()) : chosen.isEmpty()) {
      throw RuleViolation.at("ids", FollowUpRule.NONE_CHOSEN);
    }
    List<Long> keys = chosen == null ? queries.keys(filter, user.scope(), MOST + 1) : chosen;
    if (keys.size() > MOST) {
      throw RuleViolation.at("ids", FollowUpRule.TOO_MANY, MOST);
    }
    if (chosen != null && queries.within(chosen, user.scope()).size() < chosen.size()) {
      throw new RuleViolation(FollowUpRule.UNKNOWN);
    }
    return keys;
  }

  private boolean mine(FollowUp one) {
    return FollowUpPart.isFor(user.scope().kind(), user.may(Permission.FOLLOW_UP_CHANGE), one.owner());
  }

  private boolean complete(FollowUp one, @Nullable String words, Instant now) {
    if (one.state() != FollowUpState.OPEN) {
      return false;
    }
    one.done(words, user.username(), now);
    return true;
  }

  private boolean confirm(FollowUp one, Instant now) {
    if (one.state() != FollowUpState.OPEN && one.state() != FollowUpState.DONE) {
      return false;
    }
    one.confirm(user.username(), now);
    return true;
  }

  private static boolean reassign(FollowUp one, Agreement to, Instant now) {
    if (one.state() != FollowUpState.OPEN || to.equals(one.agreement())) {
      return false;
    }
    one.change(to, now);
    return true;
  }

  private static FollowUpStep step(ManyFollowUps said) {
    if (blank(said.action())) {
      throw RuleViolation.at("action", SharedRule.MISSING);
    }
    FollowUpStep step = Objects.requireNonNull(Codes.read(FollowUpStep.class, said.action(), "action"));
    if (step == FollowUpStep.REASSIGN && blank(said.owner())) {
      throw RuleViolation.at("owner", SharedRule.MISSING);
    }
    return step;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
