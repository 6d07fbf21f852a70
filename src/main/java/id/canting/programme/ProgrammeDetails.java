package id.canting.programme;

import id.canting.programme.eligibility.Criterion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a programme. Name, level, kind and days are needed.
 *
 * A null in a list is an empty row of a form; it is left out and the places of the others stay.
 *
 * @param constraints codes of {@link id.canting.survey.Constraint} that it addresses
 * @param from first day
 * @param to last day, inclusive
 * @param eligibility criteria that must all hold; none: open to all
 * @param status when it is added: where it stands already; when it is changed: as it is, for it moves by steps
 * @param evaluation what came of it
 */
public record ProgrammeDetails(
    @Nullable String name,
    @Nullable String purpose,
    @Nullable String level,
    @Nullable String kind,
    @Nullable List<@Nullable String> constraints,
    @Nullable String agency,
    @Nullable String partners,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String targetGroup,
    @Nullable List<@Nullable Criterion> eligibility,
    @Nullable List<@Nullable BudgetLine> budget,
    @Nullable List<@Nullable Output> outputs,
    @Nullable String status,
    @Nullable String evaluation) {}
