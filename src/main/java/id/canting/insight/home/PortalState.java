package id.canting.insight.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the portal itself is, without a row of the register.
 *
 * @param signIn whether the sign-in server answers
 * @param letters that wait to be sent; {@code retried} those of them that could not be sent at least once; {@code oldest} since when
 * @param late work by the clock that is more than {@link #LATE_MINUTES} minutes behind
 * @param portal its version; {@code server} the version of Payara Micro that it is built for
 * @param database its version; {@code schema} the last migration
 * @param imports the last five of everybody, the newest first
 */
public record PortalState(
    boolean signIn, long letters, long retried, @Nullable Instant oldest, List<String> late, String portal, String server, String java, String database, String schema, Instant startedAt,
    List<LastImport> imports) {
  public static final int LATE_MINUTES = 15;

  /** @param kind businesses, craftspeople or responses @param status running, done, failed, undone @param dryRun judged only @param rows under a header */
  public record LastImport(Instant at, String by, String kind, String status, boolean dryRun, long rows, long created, long updated) {}

  /** Whether there is nothing to look into. */
  public boolean well() {
    return signIn && retried == 0 && late.isEmpty();
  }
}
