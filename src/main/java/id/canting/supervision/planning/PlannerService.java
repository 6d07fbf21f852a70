package id.canting.supervision.planning;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.Codes;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of the planner: how much each part counts, and where journeys start. */
@ApplicationScoped
public class PlannerService {
  public static final int MOST = 10;
  private static final int NAME = 80;
  private static final int CHANGES = 30;
  /** The island of Java and the sea around it. */
  private static final double[] LAT = {-9.5, -5};
  private static final double[] LNG = {105, 116};

  @Inject CurrentUser user;
  @Inject PlannerRepository planner;
  @Inject Clock clock;

  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public PlannerSettings get() {
    return planner.read();
  }

  /** The latest changes, the newest first. */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<PlannerChange> changes() {
    return planner.changes(CHANGES);
  }

  /**
   * Changes the settings; the same again changes nothing.
   *
   * @param revision that the caller has read; null only where nothing will change
   * @throws RuleViolation stale (412), guard.missing (428), weights.none, or what else is wrong with the details (422)
   */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public PlannerSettings change(@Nullable Integer revision, PlannerDetails details) {
    PlannerSettings present = planner.lock();
    Violations wrong = new Violations();
    Map<String, Integer> weights = weights(present, details, wrong);
    StartPoint start = details.start() == null ? present.start() : start(details.start(), wrong);
    wrong.throwIfAny();
    if (weights.equals(present.weights()) && start.equals(present.start())) {
      return present;
    }
    RevisionGuard.check(revision, present.revision());
    Instant now = clock.instant();
    weights.forEach((part, weight) -> {
      int before = present.weights().getOrDefault(part, 0);
      if (before != weight) {
        planner.weigh(part, weight);
        planner.log(new PlannerChange(now, user.username(), part, String.valueOf(before), String.valueOf(weight)));
      }
    });
    if (!start.equals(present.start())) {
      planner.log(new PlannerChange(now, user.username(), "start", text(present.start()), text(start)));
    }
    planner.change(start, now, user.username());
    return planner.read();
  }

  private static Map<String, Integer> weights(PlannerSettings present, PlannerDetails details, Violations wrong) {
    Map<String, Integer> weights = new LinkedHashMap<>(present.weights());
    if (details.weights() != null) {
      details.weights().forEach((part, weight) -> {
        String field = "weights." + part;
        if (Codes.find(PlannerPart.class, part).isEmpty()) {
          wrong.add("weights", SharedRule.UNKNOWN_VALUE, part.length() > 40 ? part.substring(0, 40) : part);
        } else if (weight == null) {
          wrong.add(field, SharedRule.MISSING);
        } else {
          wrong.range(weight, 0, MOST, field);
          weights.put(part, weight);
        }
      });
    }
    wrong.unless(!wrong.none() || weights.values().stream().anyMatch(w -> w > 0), "weights", PlanningRule.NO_WEIGHT);
    return weights;
  }

  private static StartPoint start(StartPoint said, Violations wrong) {
    String name = wrong.text(said.name(), NAME, "start.name");
    return new StartPoint(name, degrees(said.lat(), LAT, "start.lat", wrong), degrees(said.lng(), LNG, "start.lng", wrong));
  }

  private static @Nullable Double degrees(@Nullable Double said, double[] range, String field, Violations wrong) {
    wrong.unless(said != null, field, SharedRule.MISSING);
    wrong.range(said, range[0], range[1], field);
    return said == null ? null : (Double) (Math.round(said * 1e6) / 1e6);
  }

  private static String text(StartPoint start) {
    return (start.name() == null ? "" : start.name() + " ") + String.format(Locale.ROOT, "%.6f, %.6f", start.lat(), start.lng());
  }
}
