package id.canting.insight.explorer;

import java.time.Instant;

/** @param query what stands behind the question mark of the explorer's address @param own whether the reader keeps it, and so may delete it */
public record SavedView(long id, String name, String query, boolean shared, boolean own, Instant savedAt) {}
