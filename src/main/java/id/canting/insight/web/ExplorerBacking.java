package id.canting.insight.web;

import id.canting.insight.explorer.CrossTable;
import id.canting.insight.explorer.CrossTable.Cell;
import id.canting.insight.explorer.CrossTable.Key;
import id.canting.insight.explorer.Dimension;
import id.canting.insight.explorer.ExplorerService;
import id.canting.insight.explorer.Measure;
import id.canting.shared.web.Address;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A measure by one or two dimensions: {@code measure}, {@code rows}, {@code columns}, filters, {@code from}, {@code to}, {@code compare} and {@code view} stand in the address. */
@Named("explorer")
@RequestScoped
public class ExplorerBacking {
  /** More lines than these make no bars that one can read. */
  private static final int DRAWN = 8;

  @Inject ExplorerService service;
  @Inject ExplorerChoices choices;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;

  private @Nullable CrossTable table;
  private List<Heading> headings = List.of();
  private List<Line> lines = List.of();
  private @Nullable Line total;

  /** @param series look of its line or bars in the chart; null: not drawn */
  public record Heading(String key, String label, @Nullable String series) {}

  public record Line(String label, List<Shown> cells) {}

  /** @param change against the time compared with; empty without @param rows where its rows are; null without any */
  public record Shown(String text, String plain, String n, String change, @Nullable Address rows) {}

  public void load() {
    CrossTable found = service.table(choices.asked());
    table = found;
    List<Heading> columns = new ArrayList<>();
    for (Key key : found.columnKeys()) {
      Dimension by = Objects.requireNonNull(choices.getColumns());
      boolean constraint = by == Dimension.CONSTRAINT && !key.key().equals(CrossTable.NONE);
      columns.add(new Heading(key.key(), choices.name(by, key.key(), key.name()), constraint ? key.key() : columns.size() < DRAWN ? "s" + (columns.size() + 1) : null));
    }
    columns.add(new Heading(CrossTable.TOTAL, texts.get(found.columns() == null ? "insight.explorer.value" : "insight.explorer.total"), found.columns() == null ? single() : null));
    headings = columns;
    lines = found.items().stream().map(line -> line(line, choices.name(choices.getRows(), line.key(), line.name()))).toList();
    total = line(found.total(), texts.get("insight.explorer.total"));
  }

  private String single() {
    return switch (choices.getMeasure()) {
      case CREDIT, DEMAND, MANAGERIAL, LABOUR -> choices.getMeasure().code();
      default -> "value";
    };
  }

  public CrossTable getTable() {
    return Objects.requireNonNull(table);
  }

  public List<Heading> getHeadings() {
    return headings;
  }

  public List<Line> getLines() {
    return lines;
  }

  public Line getTotal() {
    return Objects.requireNonNull(total);
  }

  public String getN() {
    return format.number(getTable().total().total().n());
  }

  /** Times follow each other as a line, the rest stands as bars. */
  public String getDrawing() {
    return choices.getRows().isTime() ? "line" : "bars";
  }

  public String getUnit() {
    return choices.getMeasure().kind() == Measure.Kind.PERCENT ? "%" : "";
  }

  public String getTitle() {
    String measure = texts.label(choices.getMeasure());
    return choices.getColumns() == null ? texts.of("insight.explorer.by", measure, texts.label(choices.getRows())) : texts.of("insight.explorer.by.two", measure, texts.label(choices.getRows()), texts.label(choices.getColumns()));
  }

  /** This page as a table or as a chart. */
  public Address view(String view) {
    return frame.getHere().with("view", view.equals("chart") ? view : null);
  }

  /** Address of the same table from REST, as far as it goes into a file. */
  public String getFile() {
    return "/api/explorer/" + choices.getMeasure().code();
  }

  /** Parameters that such a file takes along. */
  public String getKept() {
    return choices.getFilterNames() + ",rows,columns,from,to" + (choices.getCompare() == null ? "" : ",compare");
  }

  /** The same without any filter. */
  public Address getClear() {
    return frame.getHere().keeping("measure,rows,columns,compare,view");
  }

  /** What stands behind the question mark, to be kept as a view. */
  public String getQuery() {
    Address here = frame.getHere();
    return Address.at("").with("measure", choices.getMeasure().code()).with("rows", choices.getRows().code()).with("columns", choices.getColumns() == null ? null : choices.getColumns().code()).toString().substring(1)
        + here.rest("measure,rows,columns").stream().filter(e -> kept(e.getKey())).map(e -> "&" + Address.at("").with(e.getKey(), e.getValue()).toString().substring(1)).reduce("", String::concat);
  }

  private boolean kept(String name) {
    return List.of("from", "to", "compare", "view").contains(name) || List.of(choices.getFilterNames().split(",")).contains(name);
  }

  private Line line(CrossTable.Line line, String label) {
    List<Shown> cells = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      cells.add(shown(line.cells().get(i), line.key(), getTable().columnKeys().get(i).key()));
    }
    cells.add(shown(line.total(), line.key(), CrossTable.TOTAL));
    return new Line(label, cells);
  }

  private Shown shown(Cell cell, String row, String column) {
    Measure.Kind kind = choices.getMeasure().kind();
    String plain = cell.value() == null ? "" : cell.value().toString();
    String n = kind == Measure.Kind.COUNT ? "" : texts.of("insight.explorer.n", format.number(cell.n()));
    return new Shown(text(cell.value()), plain, n, change(cell), cell.rows() == 0 ? null : rows(row, column));
  }

  private String text(@Nullable Number value) {
    if (value == null) {
      return "–";
    }
    return switch (choices.getMeasure().kind()) {
      case COUNT, SUM -> format.number(value);
      case MEAN -> format.decimal(value, 2);
      case PERCENT -> format.percent(value, 1);
    };
  }

  private String change(Cell cell) {
    if (cell.before() == null || cell.value() == null) {
      return "";
    }
    if (cell.earlier() == null) {
      return texts.of("insight.explorer.change.none", cell.before());
    }
    double by = cell.value().doubleValue() - cell.earlier().doubleValue();
    Measure.Kind kind = choices.getMeasure().kind();
    int decimals = kind == Measure.Kind.MEAN ? 2 : kind == Measure.Kind.PERCENT ? 1 : 0;
    String points = (by > 0 ? "+" : by < 0 ? "−" : "±") + format.decimal(Math.abs(by), decimals);
    return texts.of("insight.explorer.change." + (kind == Measure.Kind.PERCENT ? "points" : "by"), points, cell.before());
  }

  private Address rows(String row, String column) {
    Address rows = frame.at("/insight/explorer-rows.xhtml");
    for (String pair : getQuery().split("&")) {
      String name = pair.substring(0, pair.indexOf('='));
      if (!List.of("rows", "columns", "compare", "view").contains(name)) {
        rows = rows.with(name, name.equals("measure") ? choices.getMeasure().code() : frame.getHere().first(name));
      }
    }
    rows = row.equals(CrossTable.TOTAL) ? rows : rows.with(choices.getRows().code(), row);
    return column.equals(CrossTable.TOTAL) ? rows : rows.with(Objects.requireNonNull(choices.getColumns()).code(), column);
  }
}
