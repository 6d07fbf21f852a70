package id.canting.programme.reach;

import id.canting.identity.DataScope;
import id.canting.programme.ProgrammeOutline;
import id.canting.programme.reach.Outcome.Figure;
import id.canting.shared.Cells;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Survey rounds before and after a programme, for reading. */
@ApplicationScoped
class OutcomeQueries {
  private static final Figure NOTHING = new Figure(0, null);

  @Inject EntityManager em;

  record Round(long id, String period, int instrument) {}

  /** The last round that was over before the day. */
  Optional<Round> before(LocalDate day) {
    return round("s.last_day < ?1 order by s.last_day desc, s.first_day desc", day);
  }

  /** The first round after the day that anybody answered. */
  Optional<Round> after(LocalDate day) {
    return round("s.first_day > ?1 order by s.first_day, s.last_day", day);
  }

  private Optional<Round> round(String condition, LocalDate day) {
    return Cells.of(em.createNativeQuery("select s.id, s.period, s.instrument from survey_round s where exists (select 1 from response r where r.round_id = s.id and r.status in ('lengkap', 'sebagian'))"
        + " and " + condition + " limit 1").setParameter(1, day)).stream()
        .map(c -> new Round(c.count(), c.required(), Objects.requireNonNull(c.integer()))).findFirst();
  }

  /** One line for each addressed constraint and each scale; one question for each round and group. */
  List<Outcome.Line> lines(ProgrammeOutline programme, @Nullable Round before, @Nullable Round after, List<String> scales, DataScope scope) {
    List<Constraint> constraints = programme.constraints().stream().sorted().toList();
    List<Figure> servedBefore = figures(programme, before, constraints, scales, scope, true);
    List<Figure> servedAfter = figures(programme, after, constraints, scales, scope, true);
    List<Figure> allBefore = figures(programme, before, constraints, scales, scope, false);
    List<Figure> allAfter = figures(programme, after, constraints, scales, scope, false);
    List<Outcome.Line> lines = new ArrayList<>();
    for (int i = 0; i < constraints.size() + scales.size(); i++) {
      boolean share = i < constraints.size();
      lines.add(new Outcome.Line(share ? constraints.get(i).code() : scales.get(i - constraints.size()), share, servedBefore.get(i), servedAfter.get(i), allBefore.get(i), allAfter.get(i)));
    }
    return lines;
  }

  private List<Figure> figures(ProgrammeOutline programme, @Nullable Round round, List<Constraint> constraints, List<String> scales, DataScope scope, boolean served) {
    List<Figure> figures = new ArrayList<>();
    if (round == null) {
      for (int i = 0; i < constraints.size() + scales.size(); i++) {
        figures.add(NOTHING);
      }
      return figures;
    }
    StringBuilder sql = new StringBuilder("select count(r.main_constraint)");
    constraints.forEach(c -> sql.append(", coalesce(sum(r.main_constraint = '").append(c.code()).append("'), 0)"));
    scales.forEach(s -> sql.append(", count(json_value(r.scores, '$.").append(s).append("')), avg(cast(json_value(r.scores, '$.").append(s).append("') as decimal(12,4)))"));
    sql.append(" from response r where r.round_id = ?1 and r.status in ('lengkap', 'sebagian') and ")
        .append(scope.condition("r.association_id", "(select code from business where id = r.business_id)"));
    if (served) {
      sql.append(" and r.business_id in (select t.business_id from attendance t join activity a on a.id = t.activity_id where a.programme_id = ").append(programme.id()).append(")");
    }
    Cells c = new Cells((Object[]) em.createNativeQuery(sql.toString()).setParameter(1, round.id()).getSingleResult());
    long named = c.count();
    for (int i = 0; i < constraints.size(); i++) {
      long n = c.count();
      figures.add(new Figure(named, named == 0 ? null : BigDecimal.valueOf(100 * n).divide(BigDecimal.valueOf(named), 1, RoundingMode.HALF_UP)));
    }
    for (int i = 0; i < scales.size(); i++) {
      long n = c.count();
      BigDecimal mean = c.decimal();
      figures.add(new Figure(n, mean == null ? null : mean.setScale(2, RoundingMode.HALF_UP)));
    }
    return figures;
  }
}
