package id.canting.exchange;

import id.canting.exchange.sheet.Column;
import id.canting.exchange.sheet.TableNotice;
import id.canting.exchange.sheet.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of table that can be imported, brought by the capability that owns its records. Everything is called within the
 * transaction of the import, as the user who imports, whose scope narrows what is seen and touched.
 */
public interface SheetImport {
  /** As REST names it, {@code businesses}. */
  String kind();

  List<Column> columns();

  /** The column that holds the record's code. */
  String codeField();

  /** Changes with every change of the register that rows are judged against. */
  String stamp();

  /** Judges and stores the rows of one file; what earlier rows said counts for later ones. */
  Run begin(long run);

  /**
   * Takes stored rows back, the last first: created records that nothing refers to leave the register, updates return field by
   * field.
   *
   * @return what was kept
   * @throws id.canting.shared.RuleViolation round.closed (409) if a closed round would move; then nothing is taken back
   */
  List<KeptRow> undo(long run, List<StoredRow> rows);

  /** The code of the known record that a waiting row seems to be, which a decision to update then changes; null when there is none. */
  @Nullable String resembled(JudgedRow row);

  interface Run {
    /** Sees each row of the file once before the first is judged, so that no row without a code is given one that a later row brings. */
    void foresee(TableRow row);

    /** Rows in the order of the file, none of them {@link TableRow#nothing() nothing}, a few hundred at once. */
    List<RowVerdict> judge(List<TableRow> rows);

    /**
     * Stores judged rows that have content.
     *
     * @return the key and code of each, in the same order; null where storing changed nothing
     */
    List<@Nullable Reference> store(List<RowVerdict> rows);

    /** What storing did beside the rows, for the sender to know; asked once, at the end. */
    default List<TableNotice> notices() {
      return List.of();
    }

    /** Writes out the history of what was stored so far and lets its memory go; called after each portion. @return the revision, null when nothing was stored */
    @Nullable Long settle();
  }

  /** A record after it was stored. */
  record Reference(long key, String code) {}
}
