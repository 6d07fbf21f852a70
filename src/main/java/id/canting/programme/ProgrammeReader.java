package id.canting.programme;

import id.canting.programme.eligibility.Criterion;
import id.canting.programme.eligibility.Eligibility;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.survey.Constraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what is told of a programme, and says all that is wrong with it at once. */
final class ProgrammeReader {
  /** The most that a line or an activity may cost: one trillion rupiah, about half of a regency's yearly budget. */
  private static final long MOST_RUPIAH = 1_000_000_000_000L;
  private static final long MOST_COUNTED = 1_000_000_000L;
  private static final int LINES = 30;

  private ProgrammeReader() {}

  /** What is told, right or not: {@code wrong} knows. */
  static @Nullable ProgrammeFacts facts(ProgrammeDetails said, Violations wrong) {
    String name = wrong.required(said.name(), 200, "name");
    String purpose = wrong.text(said.purpose(), 2000, "purpose");
    ProgrammeLevel level = wrong.choice(ProgrammeLevel.class, said.level(), "level");
    wrong.unless(level != null || isTold(said.level()), "level", SharedRule.MISSING);
    ProgrammeKind kind = wrong.choice(ProgrammeKind.class, said.kind(), "kind");
    wrong.unless(kind != null || isTold(said.kind()), "kind", SharedRule.MISSING);
    Set<Constraint> constraints = EnumSet.noneOf(Constraint.class);
    for (String one : said.constraints() == null ? List.<@Nullable String>of() : said.constraints()) {
      Constraint constraint = wrong.choice(Constraint.class, one, "constraints");
      if (constraint != null) {
        constraints.add(constraint);
      }
    }
    String agency = wrong.text(said.agency(), 200, "agency");
    String partners = wrong.text(said.partners(), 500, "partners");
    wrong.unless(said.from() != null, "from", SharedRule.MISSING);
    wrong.unless(said.to() != null, "to", SharedRule.MISSING);
    LocalDate firstDay = wrong.day(said.from(), "from");
    LocalDate lastDay = wrong.day(said.to(), "to");
    wrong.unless(firstDay == null || lastDay == null || !lastDay.isBefore(firstDay), "to", ProgrammeRule.DATES_ORDER);
    String group = wrong.text(said.targetGroup(), 500, "targetGroup");
    List<BudgetLine> budget = lines(said.budget(), "budget", wrong, (line, at) -> budget(line, at, wrong));
    List<Output> outputs = lines(said.outputs(), "outputs", wrong, (line, at) -> output(line, at, wrong));
    String evaluation = wrong.text(said.evaluation(), 4000, "evaluation");
    String eligibility = eligibility(said.eligibility(), wrong);
    return !wrong.none() ? null : new ProgrammeFacts(name, purpose, Objects.requireNonNull(level), Objects.requireNonNull(kind), constraints, agency, partners,
        Objects.requireNonNull(firstDay), Objects.requireNonNull(lastDay), group, eligibility, budget, outputs, evaluation);
  }

  private static @Nullable String eligibility(@Nullable List<@Nullable Criterion> said, Violations wrong) {
    try {
      Eligibility read = Eligibility.of(said);
      return read.isAll() ? null : read.json();
    } catch (RuleViolation violation) {
      violation.violations().forEach(one -> wrong.add(String.valueOf(one.field()), one.rule(), one.args()));
      return null;
    }
  }

  private static BudgetLine budget(BudgetLine said, String at, Violations wrong) {
    Funding funding = wrong.choice(Funding.class, said.funding(), at + ".funding");
    wrong.unless(funding != null || isTold(said.funding()), at + ".funding", SharedRule.MISSING);
    wrong.unless(said.budget() != null, at + ".budget", SharedRule.MISSING);
    return new BudgetLine(funding == null ? null : funding.code(), wrong.text(said.text(), 200, at + ".text"),
        wrong.range(said.budget(), 0L, MOST_RUPIAH, at + ".budget"), wrong.range(said.realised(), 0L, MOST_RUPIAH, at + ".realised"));
  }

  private static Output output(Output said, String at, Violations wrong) {
    return new Output(wrong.required(said.text(), 200, at + ".text"), wrong.text(said.unit(), 40, at + ".unit"),
        wrong.range(said.target(), 0L, MOST_COUNTED, at + ".target"), wrong.range(said.reached(), 0L, MOST_COUNTED, at + ".reached"));
  }

  private static <T> List<T> lines(@Nullable List<@Nullable T> said, String field, Violations wrong, BiFunction<T, String, T> read) {
    List<T> lines = new ArrayList<>();
    List<@Nullable T> all = said == null ? List.of() : said;
    wrong.unless(all.size() <= LINES, field, ProgrammeRule.TOO_MANY, LINES);
    for (int i = 0; i < Math.min(LINES, all.size()); i++) {
      T line = all.get(i);
      if (line != null) {
        lines.add(read.apply(line, field + "[" + i + "]"));
      }
    }
    return lines;
  }

  private static boolean isTold(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
