package id.canting.supervision.checklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A released version of a checklist.
 *
 * @param latest whether it is the one that new visits use
 */
public record ChecklistRecord(String code, int version, boolean latest, Checklist definition, Instant releasedAt, @Nullable String releasedBy) {}
