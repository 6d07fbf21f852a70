package id.canting.exchange;

import id.canting.exchange.cell.Finding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import as it was judged.
 *
 * @param verdict code of {@link id.canting.exchange.cell.Verdict}
 * @param decision once somebody settled it
 * @param code of the record it created or changed
 * @param cells what the file says, by English header; empty where it was not kept
 */
public record JudgedRow(
    int position, String sheet, int row, String verdict, String action, @Nullable String decision, @Nullable String code, List<Finding> findings,
    Map<String, String> cells) {}
