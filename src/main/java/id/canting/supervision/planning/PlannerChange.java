package id.canting.supervision.planning;

import java.time.Instant;

/** A setting that somebody changed. @param field code of a {@link PlannerPart}, or {@code start} */
public record PlannerChange(Instant at, String by, String field, String before, String after) {}
