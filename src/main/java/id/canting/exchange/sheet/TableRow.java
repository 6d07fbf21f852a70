package id.canting.exchange.sheet;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row under a recognised header.
 *
 * @param sheet the sheet's name; empty for csv
 * @param cells by {@link Column#field()}; blank cells are left out
 * @param columns the fields that the header names
 * @param shifted a csv record with more fields than its header has
 * @param nothing null for a record
 */
public record TableRow(String sheet, int number, boolean hidden, Map<String, Cell> cells, Set<String> columns, boolean shifted, @Nullable Nothing nothing) {
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

  /** Whether the file has the column, filled in or not. */
  public boolean has(String field) {
    return columns.contains(field);
  }

  public Cell cell(String field) {
    return cells.getOrDefault(field, Cell.BLANK);
  }
}
