package id.canting.programme;

import id.canting.survey.Constraint;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other capabilities need to know of a programme.
 *
 * @param eligibility rules as JSON; null: open to all
 */
public record ProgrammeOutline(
    long id, String code, String name, ProgrammeKind kind, ProgrammeLevel level, Set<Constraint> constraints, LocalDate firstDay, LocalDate lastDay,
    ProgrammeStatus status, @Nullable String eligibility) {}
