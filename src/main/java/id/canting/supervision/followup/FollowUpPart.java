package id.canting.supervision.followup;

import id.canting.identity.DataScope;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose part a follow-up is, and what may be told of it. */
final class FollowUpPart {
  static final int WORDS = 1000;
  private static final int TASK = 500;
  private static final int PERSON = 100;

  private FollowUpPart() {}

  /** Whether the caller may tell that it is done: an artisan what artisans have to do, a leader also what the association has to do, an officer anything. The scope has been judged. */
  static boolean isFor(DataScope.Kind scope, boolean officer, FollowUpOwner owner) {
    return officer || owner == FollowUpOwner.ARTISAN && (scope == DataScope.Kind.BUSINESS || scope == DataScope.Kind.ASSOCIATION)
        || owner == FollowUpOwner.LEADER && scope == DataScope.Kind.ASSOCIATION;
  }

  /** The agreement with what is said changed. @throws RuleViolation value.missing, value.unknown, value.too-long, value.day (422) */
  static Agreement changed(Agreement now, FollowUpChange said) {
    Violations wrong = new Violations();
    String task = said.task() == null ? now.task() : wrong.required(said.task(), TASK, "task");
    FollowUpOwner owner = said.owner() == null ? now.owner() : owner(said.owner(), wrong);
    String person = said.person() == null ? now.person() : wrong.text(said.person(), PERSON, "person");
    LocalDate due = said.due() == null ? now.due() : due(said.due(), wrong);
    wrong.throwIfAny();
    return new Agreement(task, Objects.requireNonNull(owner), person, Objects.requireNonNull(due));
  }

  /** Words that must be there. @throws RuleViolation value.missing, value.too-long (422) at {@code field} */
  static String words(@Nullable String text, String field) {
    Violations wrong = new Violations();
    String words = wrong.required(text, WORDS, field);
    wrong.throwIfAny();
    return words;
  }

  /** Words that may be there. @throws RuleViolation value.too-long (422) at {@code field} */
  static @Nullable String wordsOrNone(@Nullable String text, String field) {
    Violations wrong = new Violations();
    String words = wrong.text(text, WORDS, field);
    wrong.throwIfAny();
    return words;
  }

  private static @Nullable FollowUpOwner owner(String code, Violations wrong) {
    wrong.unless(!code.isBlank(), "owner", SharedRule.MISSING);
    return wrong.choice(FollowUpOwner.class, code, "owner");
  }

  private static @Nullable LocalDate due(String text, Violations wrong) {
    wrong.unless(!text.isBlank(), "due", SharedRule.MISSING);
    try {
      return text.isBlank() ? null : wrong.day(LocalDate.parse(text.strip()), "due");
    } catch (DateTimeException e) {
      wrong.add("due", SharedRule.NOT_A_DAY, text.length() > PERSON ? text.substring(0, PERSON) : text);
      return null;
    }
  }
}
