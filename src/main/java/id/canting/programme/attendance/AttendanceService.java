package id.canting.programme.attendance;

import id.canting.document.CheckCode;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.programme.ProgrammeRule;
import id.canting.programme.ProgrammeStatus;
import id.canting.programme.Programmes;
import id.canting.programme.activity.Activities;
import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Who took part in activities: officers enter it, everybody who reads activities sees it within the own scope. */
@ApplicationScoped
public class AttendanceService {
  @Inject CurrentUser user;
  @Inject AttendanceRepository attendance;
  @Inject AttendanceReader reader;
  @Inject AttendanceQueries queries;
  @Inject Activities activities;
  @Inject Programmes programmes;
  @Inject Clock clock;

  /** @throws RuleViolation activity.unknown (404) */
  @Permitted(Permission.PROGRAMME_READ)
  @Transactional
  public AttendanceRecord get(String activity) {
    return record(activity);
  }

  /**
   * Makes the set what it says: whoever is not in it was not there. Somebody who stays keeps the certificate. The same set again changes nothing.
   *
   * @param source how it came: rest, page, card, file
   * @throws RuleViolation activity.unknown (404), attendance.early (422), attendance.cancelled, programme.evaluated (409), business.unknown, craftsperson.unknown (422) at their places
   */
  @Permitted(Permission.ATTENDANCE_ENTER)
  @Transactional
  public AttendanceRecord replace(String activity, AttendanceSet set, String source) {
    return enter(activity, set, source, true);
  }

  /** Adds whoever is not there yet and tells their scores anew; nobody leaves. Several people at several doors can do it at once. @throws RuleViolation as {@link #replace} */
  @Permitted(Permission.ATTENDANCE_ENTER)
  @Transactional
  public AttendanceRecord add(String activity, AttendanceSet set, String source) {
    return enter(activity, set, source, false);
  }

  /** Takes people out who were not there after all. @throws RuleViolation as {@link #replace} */
  @Permitted(Permission.ATTENDANCE_ENTER)
  @Transactional
  public AttendanceRecord remove(String activity, AttendanceSet set) {
    Activities.Held held = held(activity, true);
    Map<Participant.Key, AttendanceReader.Told> told = read(set);
    attendance.of(held.id()).stream().filter(one -> told.containsKey(one.key())).forEach(attendance::remove);
    attendance.flush();
    return record(activity);
  }

  /** Tells the scores of people who are there exactly as the set says; nobody comes or leaves. @throws RuleViolation as {@link #replace} */
  @Permitted(Permission.ATTENDANCE_ENTER)
  @Transactional
  public AttendanceRecord score(String activity, AttendanceSet set) {
    Activities.Held held = held(activity, true);
    Map<Participant.Key, AttendanceReader.Told> told = read(set);
    attendance.of(held.id()).stream().filter(one -> told.containsKey(one.key())).forEach(one -> one.score(told.get(one.key()).before(), told.get(one.key()).after()));
    attendance.flush();
    return record(activity);
  }

  private Map<Participant.Key, AttendanceReader.Told> read(AttendanceSet set) {
    Violations wrong = new Violations();
    Map<Participant.Key, AttendanceReader.Told> told = reader.read(set, user.scope(), wrong);
    wrong.throwIfAny();
    return told;
  }

  private AttendanceRecord enter(String activity, AttendanceSet set, String source, boolean whole) {
    boolean anybody = set.businesses() != null && !set.businesses().isEmpty() || set.people() != null && !set.people().isEmpty();
    Activities.Held held = held(activity, anybody);
    Map<Participant.Key, AttendanceReader.Told> told = read(set);
    Map<Participant.Key, Attendance> there = new HashMap<>();
    attendance.of(held.id()).forEach(one -> there.put(one.key(), one));
    told.forEach((key, one) -> {
      Attendance row = there.remove(key);
      boolean known = row != null;
      if (row == null) {
        row = new Attendance(held.id(), one.participant(), source, CheckCode.next(), clock.instant());
        attendance.add(row);
      }
      boolean untold = one.before() == null && one.after() == null;
      if (one.scored() && !(known && !whole && untold)) {
        row.score(one.before(), one.after());
      }
    });
    if (whole) {
      there.values().forEach(attendance::remove);
    }
    attendance.flush();
    return record(activity);
  }

  private Activities.Held held(String activity, boolean anybody) {
    Activities.Held held = activities.toAttend(activity, anybody);
    programmes.byId(held.programmeId()).filter(p -> p.status() == ProgrammeStatus.EVALUATED).ifPresent(p -> {
      throw new RuleViolation(ProgrammeRule.PROGRAMME_EVALUATED, p.code());
    });
    return held;
  }

  private AttendanceRecord record(String activity) {
    return queries.of(activity, user.scope()).orElseThrow(() -> new RuleViolation(ProgrammeRule.ACTIVITY_UNKNOWN));
  }
}
