package id.canting.exchange.sheet;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as the spreadsheet shows it, from 1; in csv the first line of the record
 * @param hidden the row, or its whole sheet, is hidden
 * @param width how many fields a csv record has; 0 for a spreadsheet
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells, int width) {
  /** The cell of a column counted from 0, blank where the file has none. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.BLANK;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
