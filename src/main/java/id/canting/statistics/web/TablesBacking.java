package id.canting.statistics.web;

import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.CountedRound;
import id.canting.statistics.PrintedFigure;
import id.canting.statistics.SentraTable;
import id.canting.statistics.StudyTable;
import id.canting.statistics.TableFilter;
import id.canting.statistics.TableService;
import id.canting.statistics.TableYear;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.InstrumentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the study as a page: {@code table=1|2|3|4}, {@code period} or {@code year}, and the filter. */
@Named("tables")
@RequestScoped
public class TablesBacking {
  @Inject TableService service;
  @Inject InstrumentService instruments;
  @Inject FilterChoices filters;
  @Inject TableCells cells;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private int number = 1;
  private List<CountedRound> rounds = List.of();
  private @Nullable CountedRound round;
  private @Nullable StudyTable table;
  private @Nullable SentraTable sentras;
  private Layout layout = new Layout(List.of(), List.of(), List.of());

  /** @param groups names of the columns */
  public record Layout(List<String> groups, List<Section> sections, List<Difference> differences) {}

  /** One variable. @param mean empty where it has none, as {@code sd} and {@code interval} */
  public record Section(String label, List<Line> lines, List<Cell> known, List<Cell> missing, List<Cell> mean, List<Cell> sd, String interval) {}

  /** @param look style of its label; empty for none @param total whether it sums up the others */
  public record Line(String label, String look, boolean total, List<Cell> cells) {}

  /** @param list address of the records behind it @param differs whether the study prints another count, {@code percentDiffers} another percent */
  public record Cell(String n, String percent, @Nullable String list, boolean differs, boolean percentDiffers) {}

  /** A figure that the study prints otherwise, and why. */
  public record Difference(String figures, String reason) {}

  public void load() {
    Address here = frame.getHere();
    String asked = here.first("table");
    number = asked != null && asked.matches("[1-4]") ? Integer.parseInt(asked) : 1;
    if (number == 2) {
      sentras = service.sentras(TableYear.of(here.first("year")));
      return;
    }
    rounds = new ArrayList<>(service.rounds());
    Collections.reverse(rounds);
    String period = here.first("period");
    String chosen = period == null && number > 1 && !rounds.isEmpty() ? rounds.get(0).period() : period;
    if (chosen != null || number == 1) {
      show(chosen, filters.getAsked());
    }
  }

  private void show(@Nullable String period, TableFilter filter) {
    StudyTable shown = switch (number) {
      case 3 -> service.characteristics(period, filter);
      case 4 -> service.profile(period, filter);
      default -> service.sample(period, filter);
    };
    round = rounds.stream().filter(r -> r.period().equals(shown.period())).findFirst().orElse(null);
    Instrument instrument = shown.instrument() == null || number != 4 ? null : instruments.get(shown.instrument()).definition();
    List<PrintedFigure> printed = service.printed(shown, filter);
    layout = cells.of(shown, instrument, round == null ? LocalDate.EPOCH : round.firstDay(), printed);
    table = shown;
  }

  public int getNumber() {
    return number;
  }

  /** Table 1, 3 or 4; null while there is no round. */
  public @Nullable StudyTable getTable() {
    return table;
  }

  public @Nullable SentraTable getSentras() {
    return sentras;
  }

  public Layout getLayout() {
    return layout;
  }

  /** The latest first. */
  public List<CountedRound> getRounds() {
    return rounds;
  }

  /** The round that is shown; null for the register. */
  public @Nullable CountedRound getRound() {
    return round;
  }

  public long getBase() {
    return table == null ? 0 : table.base().getOrDefault(StudyTable.TOTAL, 0L);
  }

  /** Missing values of the one variable of Table 1. */
  public long getMissing() {
    return table == null ? 0 : table.blocks().get(0).missing().getOrDefault(StudyTable.TOTAL, 0L);
  }

  /** Who did not answer, in words; empty where everybody did. */
  public String getNonResponse() {
    Map<String, Long> counts = table == null || table.nonResponse() == null ? Map.of() : table.nonResponse();
    return counts.entrySet().stream().filter(e -> e.getValue() > 0).map(e -> texts.word("survey.ResponseStatus", e.getKey()) + " " + e.getValue()).collect(Collectors.joining(", "));
  }

  /** Another table of the same round and filter. */
  public Address tab(int other) {
    Address here = frame.getHere().with("table", other);
    return other == 2 ? here.keeping("table") : here.without("year");
  }

  /** This table as a file from REST. @param ending csv or xlsx */
  public Address file(String ending) {
    Address file = frame.download("/api/tables/" + number + "." + ending, "year," + FilterChoices.FIELDS);
    return table == null ? file : file.with("period", table.period());
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
}
