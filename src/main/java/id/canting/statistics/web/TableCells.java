package id.canting.statistics.web;

import id.canting.shared.web.Address;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.PrintedFigure;
import id.canting.statistics.StudyTable;
import id.canting.statistics.StudyTable.Block;
import id.canting.survey.instrument.Instrument;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a table out for the page: texts of its cells, and for every count the address of the records behind it. */
@RequestScoped
class TableCells {
  private static final String DIFFERS = " ≠ ";
  private static final int OF_MEANS = 2;

  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;
  @Inject TableLabels labels;

  /** @param firstDay of the round, for the bands that hold in it */
  TablesBacking.Layout of(StudyTable table, @Nullable Instrument instrument, LocalDate firstDay, List<PrintedFigure> printed) {
    List<String> groups = List.copyOf(table.base().keySet());
    List<TablesBacking.Section> sections = new ArrayList<>();
    List<TablesBacking.Difference> differences = new ArrayList<>();
    for (Block block : table.blocks()) {
      List<PrintedFigure> here = printed.stream().filter(p -> p.variable().equals(block.variable())).toList();
      List<TablesBacking.Line> lines = new ArrayList<>();
      for (StudyTable.Row row : block.lines()) {
        List<TablesBacking.Cell> cells = groups.stream().map(group -> cell(table, block, row, group, find(here, row.key(), group), differences)).toList();
        lines.add(new TablesBacking.Line(labels.row(block.variable(), row.key(), instrument, firstDay), labels.look(block.variable(), row.key(), instrument, firstDay),
            row.key().equals(StudyTable.TOTAL), cells));
      }
      List<TablesBacking.Cell> known = groups.stream().map(g -> counted(block.n().get(g), list(table, block.variable(), null, g))).toList();
      List<TablesBacking.Cell> missing = groups.stream().map(g -> counted(block.missing().get(g), list(table, block.variable(), "", g))).toList();
      sections.add(new TablesBacking.Section(labels.variable(block.variable(), instrument), lines, known, missing,
          measures(block.mean(), groups, here, differences), measures(block.sd(), groups, List.of(), differences), format.decimal(block.interval(), OF_MEANS)));
    }
    return new TablesBacking.Layout(groups.stream().map(labels::group).toList(), sections, differences);
  }

  private TablesBacking.Cell cell(
      StudyTable table, Block block, StudyTable.Row row, String group, @Nullable PrintedFigure printed, List<TablesBacking.Difference> differences) {
    StudyTable.Figure figure = row.figure(group);
    int decimals = table.table() == 1 ? 2 : 1;
    String n = format.number(figure.n());
    String percent = format.decimal(figure.percent(), decimals);
    if (printed == null) {
      return new TablesBacking.Cell(n, percent, list(table, block.variable(), row.key(), group), false, false);
    }
    boolean count = printed.count() != null;
    n = count ? n + DIFFERS + format.number(printed.count()) : n;
    percent = percent + DIFFERS + format.decimal(printed.value(), decimals);
    differences.add(new TablesBacking.Difference(count ? n + "; " + percent : percent, texts.get("statistics.printed." + printed.reason())));
    return new TablesBacking.Cell(n, percent, list(table, block.variable(), row.key(), group), count, true);
  }

  private static TablesBacking.Cell counted(@Nullable Long n, @Nullable String list) {
    return new TablesBacking.Cell(String.valueOf(n), "", list, false, false);
  }

  /** Empty where the variable has no such figure. */
  private List<TablesBacking.Cell> measures(
      @Nullable Map<String, @Nullable Double> figures, List<String> groups, List<PrintedFigure> printed, List<TablesBacking.Difference> differences) {
    if (figures == null) {
      return List.of();
    }
    List<TablesBacking.Cell> cells = new ArrayList<>();
    for (String group : groups) {
      Double figure = figures.get(group);
      String text = figure == null ? "–" : format.decimal(figure, OF_MEANS);
      PrintedFigure other = find(printed, PrintedFigure.MEAN, group);
      if (other != null) {
        text = text + DIFFERS + format.decimal(other.value(), OF_MEANS);
        differences.add(new TablesBacking.Difference(text, texts.get("statistics.printed." + other.reason())));
      }
      cells.add(new TablesBacking.Cell(text, "", null, other != null, false));
    }
    return cells;
  }

  private static @Nullable PrintedFigure find(List<PrintedFigure> printed, String key, String group) {
    return printed.stream().filter(p -> p.key().equals(key) && p.group().equals(group)).findFirst().orElse(null);
  }

  /** Null where the register's list does not know the filter, or the filter leaves the group no record. @param value null: any but missing; empty: missing */
  private @Nullable String list(StudyTable table, String variable, @Nullable String value, String group) {
    boolean total = StudyTable.TOTAL.equals(value);
    List<String> scales = frame.getHere().values("scale");
    boolean none = !group.equals(StudyTable.TOTAL) && !scales.isEmpty() && !scales.contains(group);
    if (none || table.period() == null && frame.getHere().first("sex") != null) {
      return null;
    }
    return table.period() == null ? businesses(table, total ? null : value, group) : responses(table.period(), variable, total ? null : value, group);
  }

  private String responses(String period, String variable, @Nullable String value, String group) {
    Address address = filtered(frame.at("/survey/responses.xhtml").with("period", period)).with("variable", variable).with("value", value);
    String list = (group.equals(StudyTable.TOTAL) ? address : address.with("scale", group)).toString();
    return "".equals(value) ? list + "&value=" : list;
  }

  private String businesses(StudyTable table, @Nullable String value, String group) {
    Set<String> places = table.blocks().get(0).lines().stream().map(StudyTable.Row::key).filter(k -> !k.equals(StudyTable.TOTAL)).map(TableLabels::place)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean allKnown = Objects.equals(table.blocks().get(0).missing().get(StudyTable.TOTAL), 0L);
    Address address = filtered(frame.at("/registry/businesses.xhtml")).with("status", "proposed,verified,active,dormant");
    String place = value == null ? allKnown ? frame.getHere().first("subDistrict") : String.join(",", places) : value.isEmpty() ? "none" : TableLabels.place(value.toLowerCase(Locale.ROOT));
    return (group.equals(StudyTable.TOTAL) ? address : address.with("scale", group)).with("subDistrict", place).toString();
  }

  private Address filtered(Address address) {
    for (String field : FilterChoices.FIELDS.split(",")) {
      address = address.with(field, frame.getHere().first(field));
    }
    return address;
  }
}
