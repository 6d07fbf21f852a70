package id.canting.statistics.api;

import id.canting.shared.api.Listing;
import id.canting.shared.api.Listing.Column;
import id.canting.statistics.StudyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tables as files: the figures of their JSON, one line a row. */
final class TableListing {
  private TableListing() {}

  static Listing places(StudyTable table) {
    List<Column<StudyTable.Row>> columns = new ArrayList<>(List.of(Column.of("kecamatan", StudyTable.Row::key)));
    for (String group : table.base().keySet()) {
      columns.add(Column.of(group + "_n", r -> r.figure(group).n()));
      columns.add(Column.of(group + "_percent", r -> r.figure(group).percent()));
    }
    return Listing.of("table-1", columns, true, table.blocks().get(0).lines()::forEach);
  }

  /** Behind the rows of a variable come the lines {@code n}, with mean and standard deviation, and {@code missing}. */
  static Listing variables(StudyTable table) {
    Set<String> groups = table.base().keySet();
    List<String> header = new ArrayList<>(List.of("variable", "key"));
    for (String group : groups) {
      header.addAll(List.of(group + "_n", group + "_percent", group + "_mean", group + "_sd"));
    }
    header.add("interval");
    return new Listing("table-" + table.table(), header, sink -> table.blocks().forEach(block -> block(block, groups, sink)));
  }

  private static void block(StudyTable.Block block, Set<String> groups, Consumer<List<@Nullable Object>> sink) {
    for (StudyTable.Row line : block.lines()) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(block.variable(), line.key()));
      groups.forEach(group -> add(cells, line.figure(group).n(), line.figure(group).percent(), null, null));
      cells.add(null);
      sink.accept(cells);
    }
    List<@Nullable Object> known = new ArrayList<>(List.of(block.variable(), "n"));
    groups.forEach(group -> add(known, block.n().get(group), null, of(block.mean(), group), of(block.sd(), group)));
    known.add(block.interval());
    sink.accept(known);
    List<@Nullable Object> missing = new ArrayList<>(List.of(block.variable(), "missing"));
    groups.forEach(group -> add(missing, block.missing().get(group), null, null, null));
    missing.add(null);
    sink.accept(missing);
  }

  private static void add(List<@Nullable Object> cells, @Nullable Object n, @Nullable Object percent, @Nullable Object mean, @Nullable Object sd) {
    cells.add(n);
    cells.add(percent);
    cells.add(mean);
    cells.add(sd);
  }

  private static @Nullable Double of(@Nullable Map<String, @Nullable Double> figures, String group) {
    return figures == null ? null : figures.get(group);
  }
}
