package id.canting.statistics.trend;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Period;
import id.canting.shared.RuleViolation;
import id.canting.statistics.CountedRound;
import id.canting.statistics.Rounds;
import id.canting.statistics.TableFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Main constraints over time, live, over the caller's scope. */
@ApplicationScoped
public class ConstraintService {
  @Inject CurrentUser user;
  @Inject Rounds rounds;
  @Inject ShareQueries shares;
  @Inject TransitionQueries transitions;

  /**
   * Shares of the constraints.
   *
   * @param period null or blank: every round
   * @param by null or blank: one item {@code total}; else scale, subDistrict or sentra as they were at the survey
   * @throws RuleViolation period.invalid, value.unknown (422), round.unknown (404)
   */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public ConstraintShares shares(@Nullable String period, @Nullable String by, TableFilter filter) {
    Grouping grouping = Grouping.read(by);
    List<CountedRound> all = rounds.all();
    boolean single = period != null && !period.isBlank();
    List<CountedRound> shown = single ? List.of(rounds.of(period, "period")) : all;
    Set<CountedRound> counted = new LinkedHashSet<>(shown);
    for (CountedRound round : shown) {
      addIfThere(counted, before(all, round));
      addIfThere(counted, yearBefore(all, round));
    }
    ShareCounts counts = ShareCounts.of(shares.counts(counted, ShareCounts.MAIN, ShareCounts.RATED, grouping, filter, user.scope()));
    List<ConstraintShares.Item> items = new ArrayList<>();
    List<ConstraintShares.Item> totals = new ArrayList<>();
    for (CountedRound round : shown) {
      ShareCounts.Comparison comparison = new ShareCounts.Comparison(round, before(all, round), yearBefore(all, round));
      items.addAll(counts.items(comparison, grouping));
      totals.add(counts.total(comparison));
    }
    return new ConstraintShares(single ? shown.get(0).period() : null, grouping == null ? null : grouping.code(), scope(), items, totals);
  }

  /**
   * Moves of businesses between the main constraints of two rounds. A filter looks at what a business was like in {@code to}; where it has no response
   * there, in {@code from}.
   *
   * @throws RuleViolation period.invalid, value.unknown (422), round.unknown (404)
   */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public Transitions transitions(@Nullable String from, @Nullable String to, TableFilter filter) {
    CountedRound first = rounds.of(from, "from");
    CountedRound second = rounds.of(to, "to");
    List<CountedRound> all = rounds.all();
    List<CountedRound> earlier = all.subList(0, all.indexOf(first));
    return TransitionCounts.of(first.period(), second.period(), scope(), transitions.moves(first, second, earlier, filter, user.scope()));
  }

  /** Periods of all rounds, the earliest first. */
  @Permitted(Permission.TABLE_READ)
  @Transactional
  public List<String> periods() {
    return rounds.all().stream().map(CountedRound::period).toList();
  }

  private static void addIfThere(Set<CountedRound> rounds, @Nullable CountedRound round) {
    if (round != null) {
      rounds.add(round);
    }
  }

  private static @Nullable CountedRound before(List<CountedRound> all, CountedRound round) {
    int at = all.indexOf(round);
    return at <= 0 ? null : all.get(at - 1);
  }

  private static @Nullable CountedRound yearBefore(List<CountedRound> all, CountedRound round) {
    String period = new Period(round.period()).yearBefore().text();
    return all.stream().filter(r -> r.period().equals(period)).findFirst().orElse(null);
  }

  private String scope() {
    return user.scope().kind().code();
  }
}
