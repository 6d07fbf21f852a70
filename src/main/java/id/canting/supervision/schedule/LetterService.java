package id.canting.supervision.schedule;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Texts;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of assignment (surat tugas): numbered by year, never changed once issued. */
@ApplicationScoped
public class LetterService {
  private static final Pattern CODE = Pattern.compile("(\\d{4})-(\\d{1,9})");
  private static final int NAME = 100;
  private static final int BASIS = 1_000;
  private static final String KEY = "supervision.letter.";

  @Inject CurrentUser user;
  @Inject ScheduleQueries visits;
  @Inject LetterRepository letters;
  @Inject Clock clock;

  /**
   * The letter for the visits of an officer on a day. As long as the visits and what is asked stay the same, so do the letter and its number.
   *
   * @throws RuleViolation value.missing, value.too-long (422); letter.empty (422) at day where no visit is planned
   */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public AssignmentLetter issue(LetterDetails details) {
    Violations wrong = new Violations();
    String officer = wrong.required(details.officer(), NAME, "officer");
    wrong.unless(details.day() != null, "day", SharedRule.MISSING);
    LocalDate day = wrong.day(details.day(), "day");
    String basis = wrong.text(details.basis(), BASIS, "basis");
    String place = wrong.text(details.place(), NAME, "place");
    String signatory = wrong.text(details.signatory(), NAME, "signatory");
    wrong.throwIfAny();
    LocalDate on = Objects.requireNonNull(day);
    List<ScheduledVisit> planned = visits.visits(ScheduleFilter.day(officer, on), user.scope(), ScheduleService.MOST);
    if (planned.isEmpty()) {
      throw RuleViolation.at("day", LetterRule.EMPTY, officer, on);
    }
    TreeSet<String> officers = new TreeSet<>();
    planned.forEach(v -> officers.addAll(v.officers()));
    List<AssignmentLetter.Line> lines = planned.stream().map(v -> new AssignmentLetter.Line(v.business(), v.name(), v.village(), v.subDistrict(), v.purpose())).toList();
    AssignmentLetter.Content content = new AssignmentLetter.Content(List.copyOf(officers), lines, basis == null ? text("basis.usual", String.valueOf(on.getYear())) : basis,
        place == null ? text("place.usual") : place, signatory);
    return letters.issue(officer, on, content, LocalDate.now(clock).getYear(), clock.instant(), user.username());
  }

  /** @throws RuleViolation letter.unknown (404) */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public AssignmentLetter get(String code) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      throw new RuleViolation(LetterRule.UNKNOWN);
    }
    return letters.find(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))).orElseThrow(() -> new RuleViolation(LetterRule.UNKNOWN));
  }

  /** Letters that were issued for an officer's day, the newest first. */
  @Permitted(Permission.VISIT_PLAN)
  @Transactional
  public List<AssignmentLetter> of(String officer, LocalDate day) {
    return letters.of(officer, day);
  }

  private static String text(String key, Object... args) {
    return Texts.get(Texts.INDONESIAN, KEY + key, args);
  }
}
