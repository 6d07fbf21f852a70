package id.canting.programme;

import id.canting.survey.Constraint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told of a programme, found to be right. */
record ProgrammeFacts(
    String name,
    @Nullable String purpose,
    ProgrammeLevel level,
    ProgrammeKind kind,
    Set<Constraint> constraints,
    @Nullable String agency,
    @Nullable String partners,
    LocalDate firstDay,
    LocalDate lastDay,
    @Nullable String targetGroup,
    @Nullable String eligibility,
    List<BudgetLine> budget,
    List<Output> outputs,
    @Nullable String evaluation) {}
