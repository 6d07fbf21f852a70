package id.canting.exchange;

import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judged row.
 *
 * @param action what storing it does; {@link Action#NONE} for a row that can not, or need not, be stored
 * @param label for people: the name in the row, empty when there is none
 * @param code of the record it changes or brings along; null while it has none
 * @param content what the kind needs to store it; null where it can not be stored
 */
public record RowVerdict(TableRow row, Verdict verdict, Action action, List<Finding> findings, String label, @Nullable String code, @Nullable Object content) {
  /** Stored without anybody's decision, or nothing to store. */
  public boolean stores() {
    return verdict.stores() && content != null;
  }
}
