package id.canting.exchange;

import id.canting.exchange.sheet.TableNotice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param status running, done, failed or undone
 * @param rows rows under a header
 * @param counts rows by verdict, all seven
 * @param verdicts rows that are not a plain accept, at most 1,000
 * @param problem key and reason of a failure, null without one
 * @param stamp state of the register that the rows were judged against
 */
public record ImportRun(
    long id, String kind, String username, String fileName, boolean dryRun, String status, int progress, int rows, Map<String, Integer> counts, int created,
    int updated, int unchanged, List<TableNotice> notices, @Nullable String problem, @Nullable String stamp, Instant startedAt, @Nullable Instant endedAt,
    List<JudgedRow> verdicts) {}
