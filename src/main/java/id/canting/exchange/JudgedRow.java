package id.canting.exchange;

import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Verdict;
import id.canting.shared.Codes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import as it was judged.
 *
 * @param verdict code of {@link Verdict}
 * @param decision code of {@link Decision} once somebody settled it; in a dry run it waits for apply and may be changed
 * @param said values that go with the decision, by English header
 * @param label name in the row, empty without one
 * @param code of the record it created or changed
 * @param cells what the file says, by English header; empty where it was not kept
 */
public record JudgedRow(
    int position, String sheet, int row, String verdict, String action, @Nullable String decision, Map<String, String> said, String label, @Nullable String code,
    List<Finding> findings, Map<String, String> cells) {
  /** Whether a decision about it can be carried out. @param corrected with values in the place of cells */
  public boolean waits(boolean corrected) {
    Verdict judged = Codes.find(Verdict.class, verdict).orElseThrow();
    return judged.waits() || corrected && judged == Verdict.REJECT;
  }
}
