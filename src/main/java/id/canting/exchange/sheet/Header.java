package id.canting.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table: which column holds which field.
 *
 * @param columns by position from 0; only columns that are read
 * @param last index of its last row among the rows searched
 * @param unknown texts of headers that no column is known by
 * @param repeated texts of headers that mean a field already taken by an earlier column
 * @param names every header text by position
 * @param keys by position, what a cell would say that says one of the header's rows again
 * @param width fields of the header's csv record, 0 for a spreadsheet
 */
record Header(
    Map<Integer, Column> columns, int last, List<String> unknown, List<String> repeated, Map<Integer, String> names, Map<Integer, Set<String>> keys, int width) {
  private static final int LONGEST = 200;

  /** The best header within the first rows of a sheet, of one row or two; null if there is none. */
  static @Nullable Header find(List<SheetRow> rows, List<Column> known) {
    Map<String, Column> byKey = byKey(known);
    Header best = null;
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) {
        best = better(best, read(rows.get(i - 1), rows.get(i), i, byKey));
      }
      best = better(best, read(rows.get(i), null, i, byKey));
    }
    return best;
  }

  private static Map<String, Column> byKey(List<Column> known) {
    Map<String, Column> byKey = new HashMap<>();
    for (Column column : known) {
      byKey.putIfAbsent(Column.key(column.field()), column);
      column.names().forEach(n -> byKey.putIfAbsent(Column.key(n), column));
    }
    return byKey;
  }

  private static @Nullable Header better(@Nullable Header best, @Nullable Header next) {
    if (next == null || best == null) {
      return best == null ? next : best;
    }
    boolean plainer = next.last == best.last && next.columns.size() == best.columns.size();
    return next.columns.size() > best.columns.size() || plainer ? next : best;
  }

  private static @Nullable Header read(SheetRow upper, @Nullable SheetRow lower, int last, Map<String, Column> byKey) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    Map<Integer, String> names = new LinkedHashMap<>();
    Map<Integer, Set<String>> said = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    List<String> repeated = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int width = Math.max(upper.cells().size(), lower == null ? 0 : lower.cells().size());
    String group = "";
    for (int c = 0; c < width; c++) {
      String top = text(upper.cell(c));
      String bottom = lower == null ? "" : text(lower.cell(c));
      group = top.isEmpty() ? bottom.isEmpty() ? "" : group : top;
      String shown = bottom.isEmpty() || bottom.equals(top) ? top : (group + " " + bottom).strip();
      if (shown.isEmpty()) {
        continue;
      }
      names.put(c, shown);
      said.put(c, new HashSet<>(List.of(Column.key(shown), Column.key(top.isEmpty() ? shown : top), Column.key(bottom.isEmpty() ? shown : bottom))));
      Column column = lower == null ? column(top, byKey) : two(group, top, bottom, byKey);
      if (column == null) {
        unknown.add(shown);
      } else if (!taken.add(column.field())) {
        if (column.read()) {
          repeated.add(shown);
        }
      } else if (column.read()) {
        columns.put(c, column);
      }
    }
    boolean recognised = columns.size() > 1 || columns.size() == 1 && names.size() == 1;
    return recognised ? new Header(columns, last, unknown, repeated, names, keys(columns, said), Math.max(upper.width(), lower == null ? 0 : lower.width())) : null;
  }

  private static @Nullable Column two(String group, String top, String bottom, Map<String, Column> byKey) {
    if (bottom.isEmpty()) {
      return column(top, byKey);
    }
    for (String name : List.of(bottom + " " + group, group + " " + bottom, bottom)) {
      Column column = column(name, byKey);
      if (column != null) {
        return column;
      }
    }
    return null;
  }

  private static @Nullable Column column(String header, Map<String, Column> byKey) {
    Column column = byKey.get(Column.key(header));
    return column != null && column.isCountedAs(header) ? column : null;
  }

  private static Map<Integer, Set<String>> keys(Map<Integer, Column> columns, Map<Integer, Set<String>> said) {
    said.forEach((position, same) -> {
      Column column = columns.get(position);
      if (column != null) {
        same.add(Column.key(column.field()));
        column.names().forEach(n -> same.add(Column.key(n)));
      }
    });
    return said;
  }

  private static String text(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT ? cell.text().strip().replaceAll("\\s+", " ") : "";
  }

  /** Whether a row says the header again. */
  boolean isSaidBy(SheetRow row) {
    int same = 0;
    int filled = 0;
    for (Map.Entry<Integer, Set<String>> said : keys.entrySet()) {
      Cell cell = row.cell(said.getKey());
      if (cell.isBlank()) {
        continue;
      }
      filled++;
      if (cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST && said.getValue().contains(Column.key(cell.text()))) {
        same++;
      } else if (filled > 3 && same == 0) {
        return false;
      }
    }
    return same > 0 && same * 2 > filled && (same > 1 || filled == 1);
  }
}
