package id.canting.insight.home;

import id.canting.programme.gap.GapTable;
import id.canting.statistics.trend.ConstraintShares;
import id.canting.supervision.oversight.Closure;
import id.canting.supervision.oversight.Coverage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of the office looks at first, over the caller's scope; each part is what its own page and REST address tell.
 *
 * @param scope all or association
 * @param at when it was computed
 * @param businesses that are not closed; {@code active} those of them that count for visits
 * @param period of the latest round; null while there is none
 * @param constraints every round, the earliest first
 * @param scores scales of the latest round, in the order of its questionnaire
 * @param craftspeople for the latest year with declared figures
 * @param gap total and the businesses that no activity reached within {@code gapDays} against their main constraint
 * @param visits coverage of the half-year of today by sentra, with its series
 * @param followUps that fall due in that half-year
 */
public record KeyFigures(
    String scope, Instant at, long businesses, long active, @Nullable String period, List<ConstraintShares.Item> constraints, List<ScoreFigure> scores, RegisterCoverage craftspeople,
    GapTable.Cell gap, int gapDays, Coverage visits, Closure.Line followUps) {}
