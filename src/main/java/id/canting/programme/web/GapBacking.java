package id.canting.programme.web;

import id.canting.programme.gap.GapBusiness;
import id.canting.programme.gap.GapFilter;
import id.canting.programme.gap.GapService;
import id.canting.programme.gap.GapTable;
import id.canting.registry.BusinessFilter;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.web.Address;
import id.canting.shared.web.Chip;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.Constraint;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What hinders businesses and what was done about it, by sentra; what is asked for stands in the address. */
@Named("gap")
@RequestScoped
public class GapBacking {
  private static final int SIZE = 20;
  private static final List<Integer> DAYS = List.of(90, 180, 365, 730, 1_825);

  @Inject GapService service;
  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;

  private @Nullable GapFilter filter;
  private @Nullable GapTable table;
  private @Nullable Page<GapBusiness> businesses;

  /** A row or the sum. @param name empty for the sum */
  public record Line(String name, String code, List<Figure> figures) {}

  /** @param address of the businesses behind it; null where there are none @param percent unserved of n, empty for none */
  public record Figure(long n, long unserved, String percent, @Nullable Address address) {}

  /** @param address of the page for so many days */
  public record Days(int days, Address address, boolean chosen) {}

  public void load() {
    Address here = frame.getHere();
    GapFilter asked = GapFilter.of(here.first("days"), Set.copyOf(here.values("constraint")), Set.copyOf(here.values("sentra")));
    filter = asked;
    table = service.table(new GapFilter(asked.days(), Set.of(), Set.of()));
    if (isNarrowed()) {
      businesses = service.businesses(asked, PageRequest.of(here.first("page"), here.first("size"), here.first("sort"), SIZE, "lastServed", GapService.SORTABLE));
    }
  }

  public int getDays() {
    return asked().days();
  }

  public List<Days> getChoices() {
    Address here = frame.getHere().without("page");
    return DAYS.stream().map(d -> new Days(d, here.with("days", d), d == asked().days())).toList();
  }

  public List<Constraint> getConstraints() {
    return List.of(Constraint.values());
  }

  /** One line for each sentra, the sum last. */
  public List<Line> getLines() {
    GapTable found = Objects.requireNonNull(table);
    List<Line> lines = new ArrayList<>();
    for (GapTable.Row row : found.items()) {
      lines.add(new Line(row.sentra() == null ? texts.get("programme.gap.no-sentra") : Objects.requireNonNullElse(row.name(), row.sentra()), Objects.requireNonNullElse(row.sentra(), ""),
          figures(row.constraints(), row.sentra() == null ? BusinessFilter.NONE : row.sentra())));
    }
    if (!lines.isEmpty()) {
      lines.add(new Line("", "", figures(found.total(), null)));
    }
    return lines;
  }

  /** Whether businesses are listed below. */
  public boolean isNarrowed() {
    return !asked().constraint().isEmpty() || !asked().sentra().isEmpty();
  }

  public Page<GapBusiness> getBusinesses() {
    return Objects.requireNonNull(businesses);
  }

  public List<Chip> getChips() {
    List<Chip> chips = new ArrayList<>();
    Address here = frame.getHere().without("page");
    asked().constraint().forEach(c -> chips.add(new Chip(texts.get("programme.gap.constraint"), texts.word("survey.Constraint", c), here.withoutValue("constraint", c))));
    asked().sentra().forEach(s -> chips.add(new Chip(texts.get("programme.gap.sentra"), s.equals(BusinessFilter.NONE) ? texts.get("programme.gap.no-sentra") : s, here.withoutValue("sentra", s))));
    return chips;
  }

  /** A new notice to those that are listed. */
  public Address getNotice() {
    return frame.at("/notice/new-notice.xhtml").with("constraint", String.join(",", asked().constraint().isEmpty() ? BusinessFilter.CONSTRAINTS : asked().constraint()))
        .with("sentra", asked().sentra().isEmpty() ? null : String.join(",", asked().sentra())).with("unservedDays", asked().days());
  }

  private List<Figure> figures(Map<String, GapTable.Cell> cells, @Nullable String sentra) {
    Address here = frame.getHere().without("page");
    return getConstraints().stream().map(c -> {
      GapTable.Cell cell = cells.getOrDefault(c.code(), GapTable.Cell.NOTHING);
      Address address = cell.unserved() == 0 ? null : here.with("constraint", c.code()).with("sentra", sentra);
      return new Figure(cell.n(), cell.unserved(), cell.n() == 0 ? "" : format.percent(100.0 * cell.unserved() / cell.n(), 0), address);
    }).toList();
  }

  private GapFilter asked() {
    return Objects.requireNonNull(filter);
  }
}
