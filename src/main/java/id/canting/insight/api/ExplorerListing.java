package id.canting.insight.api;

import id.canting.insight.explorer.CrossTable;
import id.canting.insight.explorer.CrossTable.Cell;
import id.canting.insight.explorer.CrossTable.Line;
import id.canting.shared.api.Listing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cross table as a file: the lines and columns of the page; beside each value its n where it is not the value itself, and the earlier value where it is compared. */
final class ExplorerListing {
  private ExplorerListing() {}

  static Listing of(CrossTable table) {
    List<String> header = new ArrayList<>(List.of(table.rows(), "name"));
    table.columnKeys().forEach(key -> add(header, table, table.columns() + "_" + key.key()));
    add(header, table, CrossTable.TOTAL);
    return new Listing("explorer-" + table.measure(), header, sink -> {
      table.items().forEach(line -> sink.accept(row(table, line)));
      sink.accept(row(table, table.total()));
    });
  }

  private static void add(List<String> header, CrossTable table, String name) {
    header.add(name);
    if (!table.kind().equals("count")) {
      header.add(name + "_n");
    }
    if (table.compare() != null) {
      header.add(name + "_before");
    }
  }

  private static List<@Nullable Object> row(CrossTable table, Line line) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(line.key());
    row.add(line.name());
    line.cells().forEach(cell -> add(row, table, cell));
    add(row, table, line.total());
    return row;
  }

  private static void add(List<@Nullable Object> row, CrossTable table, Cell cell) {
    row.add(cell.value());
    if (!table.kind().equals("count")) {
      row.add(cell.n());
    }
    if (table.compare() != null) {
      row.add(cell.earlier());
    }
  }
}
