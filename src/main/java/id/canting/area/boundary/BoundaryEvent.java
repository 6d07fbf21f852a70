package id.canting.area.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Boundaries were put in force or taken away. @param set null: taken away @param step applied, restored or removed */
public record BoundaryEvent(long id, @Nullable Long set, @Nullable String fileName, String step, Instant at, String username) {}
