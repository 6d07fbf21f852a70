package id.canting.programme.activity;

import id.canting.programme.ProgrammeRule;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Activities for attendance. Called within the caller's transaction. */
@ApplicationScoped
public class Activities {
  @Inject ActivityRepository activities;
  @Inject Clock clock;

  /** What attendance needs to know. */
  public record Held(long id, String code, long programmeId) {}

  /** Kept as it is until the transaction ends. @param attended whether anybody is to be entered @throws RuleViolation activity.unknown (404), attendance.early (422), attendance.cancelled (409) */
  public Held toAttend(String code, boolean attended) {
    Activity activity = activities.findToChange(code).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
    if (attended && activity.firstDay().isAfter(LocalDate.now(clock))) {
      throw new RuleViolation(ProgrammeRule.ATTENDANCE_EARLY, activity.firstDay());
    }
    if (attended && activity.status() == ActivityStatus.CANCELLED) {
      throw new RuleViolation(ProgrammeRule.ATTENDANCE_CANCELLED, code);
    }
    if (attended) {
      activity.hold(clock.instant());
    }
    return new Held(activity.id(), activity.code(), activity.facts().programmeId());
  }
}
