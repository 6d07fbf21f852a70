package id.canting.exchange.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row under a recognised header.
 *
 * @param sheet the sheet's name; empty for csv
 * @param cells by {@link Column#field()}; blank cells are left out
 * @param shifted a csv record with more fields than its header has
 * @param nothing null for a record
 */
public record TableRow(String sheet, int number, boolean hidden, Map<String, Cell> cells, boolean shifted, @Nullable Nothing nothing) {
  /** Why a row is no record. */
  public enum Nothing {
    BLANK("row.blank"), NUMBER_ONLY("row.number-only"), HEADER_REPEATED("row.header-repeated"), TOTAL("row.total");

    private final String code;

    Nothing(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }


  public Cell cell(String field) {
    return cells.getOrDefault(field, Cell.BLANK);
  }
}
