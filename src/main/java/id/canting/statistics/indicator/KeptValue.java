package id.canting.statistics.indicator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of an indicator as they were when a round was closed. @param superseded null: it holds */
record KeptValue(
    long id, String code, int version, long round, String period, int divisor, Instant keptAt, @Nullable Instant superseded, List<Figure> figures) {}
