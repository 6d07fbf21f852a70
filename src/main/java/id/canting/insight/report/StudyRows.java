package id.canting.insight.report;

import id.canting.insight.report.ReportContent.Column;
import id.canting.statistics.StudyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a block of the study's tables out: for each group its count and its percent. */
final class StudyRows {
  private StudyRows() {}

  static List<Column> columns(ChapterWriter to, String first, StudyTable table) {
    List<Column> columns = new ArrayList<>(List.of(new Column(first, false)));
    for (String group : table.base().keySet()) {
      String name = group.equals(StudyTable.TOTAL) ? to.words.text("total") : to.words.label("registry.Scale." + group);
      columns.add(to.number("group.n", name));
      columns.add(to.number("group.percent", name));
    }
    return columns;
  }

  static List<List<@Nullable Object>> figures(StudyTable.Block block, Function<String, String> name) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (StudyTable.Row line : block.lines()) {
      List<@Nullable Object> row = ChapterWriter.row(name.apply(line.key()));
      line.figures().values().forEach(f -> {
        row.add(f.n());
        row.add(f.percent());
      });
      rows.add(row);
    }
    return rows;
  }

  /** A row that has one figure for each group and no percents. */
  static List<@Nullable Object> single(String name, Iterable<String> groups, Map<String, ? extends @Nullable Number> figures, int decimals) {
    List<@Nullable Object> row = ChapterWriter.row(name);
    for (String group : groups) {
      Number value = figures.get(group);
      row.add(value == null ? null : decimals == 0 ? value : ReportWords.rounded(value, decimals));
      row.add("");
    }
    return row;
  }
}
