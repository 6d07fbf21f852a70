package id.canting.statistics.web;

import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.PrintedFigure;
import id.canting.statistics.StudyTable;
import id.canting.statistics.SentraTable;
import id.canting.statistics.TableFilter;
import id.canting.statistics.TableService;
import id.canting.statistics.TableYear;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the study as a page: {@code table=1|2}, {@code period} or {@code year}. */
@Named("tables")
@RequestScoped
public class TablesBacking {
  private static final String TOTAL = "total";

  @Inject TableService service;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private @Nullable StudyTable sample;
  private @Nullable SentraTable sentras;
  private List<Row> rows = List.of();

  /** A row of Table 1. @param total whether it is the last one */
  public record Row(String label, boolean total, List<Figure> figures) {}

  /**
   * @param list address of the businesses behind it; null where they are not in the register's list
   * @param printed what the study prints instead; null where it prints the same
   */
  public record Figure(long n, @Nullable BigDecimal percent, @Nullable String list, @Nullable PrintedFigure printed) {}

  public void load() {
    Address here = frame.getHere();
    if ("2".equals(here.first("table"))) {
      sentras = service.sentras(TableYear.of(here.first("year")));
      return;
    }
    StudyTable table = service.sample(here.first("period"), TableFilter.ANY);
    sample = table;
    List<PrintedFigure> printed = service.printed(table, TableFilter.ANY);
    rows = table.blocks().get(0).lines().stream().map(line -> row(table, line, printed)).toList();
  }

  public @Nullable StudyTable getSample() {
    return sample;
  }

  public @Nullable SentraTable getSentras() {
    return sentras;
  }

  /** Of Table 1. */
  public List<Row> getRows() {
    return rows;
  }

  /** Names of the groups of Table 1, in the order of the figures. */
  public List<String> getGroups() {
    return groups().stream().map(this::groupLabel).toList();
  }

  /** Businesses or responses whose sub-district is not known. */
  public long getMissing() {
    return sample == null ? 0 : sample.blocks().get(0).missing().getOrDefault(TOTAL, 0L);
  }

  /** Base of Table 1. */
  public long getBase() {
    return sample == null ? 0 : sample.base().getOrDefault(TOTAL, 0L);
  }

  /** Figures that the study prints otherwise, for the sentences below the table. */
  public List<Figure> getDifferences() {
    List<Figure> differing = new ArrayList<>();
    rows.forEach(row -> row.figures().stream().filter(f -> f.printed() != null).forEach(differing::add));
    return differing;
  }

  /** Whether a sentra of Table 2 is printed under another sub-district. */
  public boolean misplaced(SentraTable.Row row) {
    return row.subDistrictPrinted() != null && !row.subDistrictPrinted().equals(row.subDistrict());
  }

  public List<SentraTable.Row> getMisplaced() {
    return sentras == null ? List.of() : sentras.rows().stream().filter(this::misplaced).toList();
  }

  /** Address of the craftspeople behind a figure of Table 2. */
  public String craftspeople(SentraTable.Row row) {
    return frame.at("/registry/craftspeople.xhtml").with("sentra", row.sentra()).toString();
  }

  /** Address of the craftspeople behind the total of Table 2. */
  public String getAllCraftspeople() {
    String codes = sentras == null ? "" : sentras.rows().stream().map(SentraTable.Row::sentra).collect(Collectors.joining(","));
    return frame.at("/registry/craftspeople.xhtml").with("sentra", codes).toString();
  }

  private Row row(StudyTable table, StudyTable.Row line, List<PrintedFigure> differing) {
    boolean total = line.key().equals(TOTAL);
    List<Figure> figures = groups().stream().map(group -> {
      StudyTable.Figure figure = line.figure(group);
      PrintedFigure printed = differing.stream().filter(p -> p.key().equals(line.key()) && p.group().equals(group)).findFirst().orElse(null);
      return new Figure(figure.n(), figure.percent(), table.period() == null ? list(line.key(), group) : null, printed);
    }).toList();
    return new Row(total ? texts.get("statistics.tables.total") : name(line.key()), total, figures);
  }

  private String list(String key, String group) {
    return frame.at("/registry/businesses.xhtml")
        .with("subDistrict", key.equals(TOTAL) ? everywhere() : name(key))
        .with("scale", group.equals(TOTAL) ? null : group)
        .with("status", "proposed,verified,active,dormant")
        .toString();
  }

  /** Null where no filter is needed: every sub-district is known. */
  private @Nullable String everywhere() {
    return sample == null || getMissing() == 0
        ? null
        : sample.blocks().get(0).lines().stream().map(StudyTable.Row::key).filter(key -> !key.equals(TOTAL)).map(TablesBacking::name).collect(Collectors.joining(","));
  }

  private List<String> groups() {
    return sample == null ? List.of() : List.copyOf(sample.base().keySet());
  }

  private String groupLabel(String group) {
    return group.equals(TOTAL) ? texts.get("statistics.tables.total") : texts.word("registry.Scale", group);
  }

  /** Keys of rows are names in lower case. */
  private static String name(String key) {
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }
}
