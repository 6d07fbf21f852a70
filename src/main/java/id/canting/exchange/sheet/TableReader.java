package id.canting.exchange.sheet;

import id.canting.exchange.sheet.TableNotice.Kind;
import id.canting.exchange.sheet.TableRow.Nothing;
import id.canting.shared.RuleViolation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables in a file: on every sheet that is not very hidden, the first header that names known columns; title lines
 * above it are passed over. Every row below is handed on, also blank ones and those missing between two others.
 */
public final class TableReader implements RowSink {
  private static final int SEARCHED_ROWS = 30;
  private static final int MAX_GAP = 1000;
  private static final int MAX_LABEL = 100;
  private static final Pattern TOTAL = Pattern.compile("(grand total|sub ?total|total|jumlah|jml|rata-rata|rerata|average)\\b[ .:]*([\\p{L}.]+ ?){0,3}[ :=]*(\\d[\\d.,]*)?( ?(usaha|orang|unit|ikm|umkm|perajin|pengrajin))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASH = Pattern.compile("[-–—._\\s\u00a0]+");
  private static final Pattern FIGURE = Pattern.compile("[\\s\\d.,;:%()+-]*(rp|idr|orang|usaha)?[\\s\\d.,;:%()+-]*", Pattern.CASE_INSENSITIVE);

  private final List<Column> known;
  private final Consumer<TableRow> rows;
  private final Consumer<TableNotice> notices;
  private final List<SheetRow> held = new ArrayList<>();
  private String sheet = "";
  private Set<Integer> hiddenColumns = Set.of();
  private @Nullable Header header;
  private Set<String> fields = Set.of();
  private boolean searching;
  private boolean anyHeader;
  private boolean hiddenSheet;
  private int hiddenRows;
  private int previous;
  private int blanks;

  private TableReader(List<Column> known, Consumer<TableRow> rows, Consumer<TableNotice> notices) {
    this.known = known;
    this.rows = rows;
    this.notices = notices;
  }

  /**
   * Reads a file. What the consumers throw passes through.
   *
   * @throws RuleViolation of {@link SheetRule}, {@code file.no-header} if no sheet has a known header
   */
  public static void read(Path file, List<Column> known, Consumer<TableRow> rows, Consumer<TableNotice> notices) {
    TableReader reader = new TableReader(known, rows, notices);
    SheetReader.read(file, reader);
    reader.endSheet();
    if (!reader.anyHeader) {
      throw new RuleViolation(SheetRule.NO_HEADER);
    }
  }

  @Override
  public void sheet(String name, boolean hidden, Set<Integer> columns) {
    endSheet();
    sheet = name;
    hiddenSheet = hidden;
    hiddenColumns = columns;
    header = null;
    searching = true;
    hiddenRows = 0;
    if (hidden) {
      notices.accept(new TableNotice(Kind.SHEET_HIDDEN, name, name));
    }
  }

  @Override
  public void veryHidden(String name) {
    notices.accept(new TableNotice(Kind.SHEET_VERY_HIDDEN, name, name));
  }

  @Override
  public void row(SheetRow row) {
    if (searching) {
      held.add(row);
      if (held.size() >= SEARCHED_ROWS) {
        search();
      }
    } else if (header != null) {
      take(row, header);
    }
  }

  private void endSheet() {
    if (searching) {
      search();
    }
    if (hiddenRows > 0 && !hiddenSheet) {
      notices.accept(new TableNotice(Kind.ROWS_HIDDEN, sheet, Integer.toString(hiddenRows)));
    }
    hiddenRows = 0;
  }

  private void search() {
    searching = false;
    Header found = Header.find(held, known);
    header = found;
    if (found == null) {
      if (held.stream().anyMatch(r -> !r.isBlank())) {
        notices.accept(new TableNotice(Kind.SHEET_WITHOUT_HEADER, sheet, sheet));
      }
    } else {
      anyHeader = true;
      fields = found.columns().values().stream().map(Column::field).collect(Collectors.toUnmodifiableSet());
      found.unknown().forEach(n -> notices.accept(new TableNotice(Kind.COLUMN_UNKNOWN, sheet, n)));
      found.repeated().forEach(n -> notices.accept(new TableNotice(Kind.COLUMN_REPEATED, sheet, n)));
      found.names().forEach((column, name) -> {
        if (hiddenColumns.contains(column)) {
          notices.accept(new TableNotice(Kind.COLUMN_HIDDEN, sheet, name));
        }
      });
      previous = held.get(found.last()).number();
      blanks = 0;
      held.subList(found.last() + 1, held.size()).forEach(r -> take(r, found));
    }
    held.clear();
  }

  private void take(SheetRow row, Header header) {
    boolean blank = row.isBlank();
    if (row.width() == 0 && !blank) {
      for (int missing = Math.max(previous + 1, row.number() - MAX_GAP); missing < row.number(); missing++) {
        rows.accept(new TableRow(sheet, missing, false, Map.of(), Set.of(), false, Nothing.BLANK));
      }
    }
    if (blank && ++blanks > MAX_GAP) {
      return;
    }
    blanks = blank ? blanks : 0;
    previous = row.number();
    if (row.hidden() && !blank) {
      hiddenRows++;
    }
    Map<String, Cell> cells = new HashMap<>();
    header.columns().forEach((position, column) -> {
      Cell cell = row.cell(position);
      if (!cell.isBlank()) {
        cells.put(column.field(), cell);
      }
    });
    boolean shifted = header.width() > 0 && row.width() > header.width() && row.cells().subList(header.width(), row.cells().size()).stream().anyMatch(c -> !c.isBlank());
    rows.accept(new TableRow(sheet, row.number(), row.hidden(), cells, fields, shifted, nothing(row, header, cells)));
  }

  private static @Nullable Nothing nothing(SheetRow row, Header header, Map<String, Cell> cells) {
    if (row.isBlank()) {
      return Nothing.BLANK;
    }
    List<Cell> filled = row.cells().stream().filter(c -> !c.isBlank()).toList();
    if (header.isSaidBy(row) || isColumnNumbers(row)) {
      return Nothing.HEADER_REPEATED;
    }
    if (isTotal(filled)) {
      return Nothing.TOTAL;
    }
    if (filled.stream().allMatch(TableReader::isDash)) {
      return Nothing.BLANK;
    }
    boolean onlyCode = cells.size() == 1 && cells.keySet().iterator().next().endsWith("_id");
    boolean dashes = cells.values().stream().allMatch(TableReader::isDash);
    return dashes || onlyCode || filled.stream().allMatch(Cell::covered) ? Nothing.NUMBER_ONLY : null;
  }

  private static boolean isDash(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && !cell.formula() && cell.text().length() < 10 && DASH.matcher(cell.text()).matches();
  }

  private static boolean isTotal(List<Cell> filled) {
    int numbered = filled.size() > 1 && isFigure(filled.get(0)) ? 1 : 0;
    Cell first = filled.get(numbered);
    boolean figures = filled.stream().skip(numbered + 1).allMatch(c -> c.kind() != Cell.Kind.TEXT || c.formula() || isFigure(c));
    return first.kind() == Cell.Kind.TEXT && TOTAL.matcher(label(first.text())).matches() && figures;
  }

  private static boolean isFigure(Cell cell) {
    return cell.text().length() <= MAX_LABEL && FIGURE.matcher(cell.text()).matches();
  }

  /** Without the spaces that print a word wide, as in T O T A L. */
  private static String label(String text) {
    String label = text.length() > MAX_LABEL ? "" : text.strip().replaceAll("[\\s_\u00a0]+", " ");
    return label.matches("(\\p{L} ){3,}\\p{L}[:.]?") ? label.replace(" ", "") : label;
  }

  /** The line "(1) (2) (3) …" that forms print below their header. */
  private static boolean isColumnNumbers(SheetRow row) {
    int expected = 0;
    for (Cell cell : row.cells()) {
      if (cell.isBlank()) {
        continue;
      }
      expected++;
      if (!cell.text().strip().matches("\\(?0?" + expected + "\\)?")) {
        return false;
      }
    }
    return expected > 2;
  }
}
