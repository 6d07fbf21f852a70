package id.canting.exchange.sheet;

import java.util.Set;

/** Takes the rows of a file in their order; never more than one row is held by the reader. */
public interface RowSink {
  /**
   * A sheet begins.
   *
   * @param hidden the sheet is hidden (very hidden ones are not read and not announced here)
   * @param hiddenColumns columns counted from 0
   */
  void sheet(String name, boolean hidden, Set<Integer> hiddenColumns);

  void row(SheetRow row);

  /** A sheet that is not read because its author made it very hidden. */
  default void veryHidden(String name) {}
}
