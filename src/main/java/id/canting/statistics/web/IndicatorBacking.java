package id.canting.statistics.web;

import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.indicator.IndicatorRecord;
import id.canting.statistics.indicator.IndicatorSeries;
import id.canting.statistics.indicator.IndicatorSeries.Item;
import id.canting.statistics.indicator.IndicatorService;
import id.canting.statistics.trend.Grouping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One indicator with its values: {@code code}, {@code by}; with {@code kept} the value that was kept when a round was closed. */
@Named("indicator")
@RequestScoped
public class IndicatorBacking {
  private static final String BY = "by";
  private static final String KEPT = "kept";

  @Inject IndicatorService service;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  private @Nullable IndicatorRecord record;
  private List<Item> items = List.of();
  private IndicatorSeries.@Nullable Kept kept;

  public void load() {
    Address here = frame.getHere();
    IndicatorRecord found = service.get(Objects.requireNonNullElse(here.first("code"), ""));
    record = found;
    String asked = here.first(KEPT);
    if (asked != null) {
      IndicatorSeries.Kept shown = service.kept(found.code(), asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0, here.first(BY));
      kept = shown;
      items = shown.items();
    } else {
      items = service.series(found.code(), here.first(BY), null, null).items();
    }
  }

  public IndicatorRecord getRecord() {
    return Objects.requireNonNull(record);
  }

  /** Null unless one is asked for. */
  public IndicatorSeries.@Nullable Kept getKept() {
    return kept;
  }

  public List<Item> getItems() {
    return items;
  }

  /** Whether values are told apart by area. */
  public boolean isByArea() {
    return items.stream().anyMatch(item -> !item.area().equals(Grouping.TOTAL));
  }

  /** Whether there are at least two periods to draw. */
  public boolean isDrawn() {
    return !isByArea() && items.stream().filter(item -> item.value() != null).count() > 1;
  }

  public List<Option> getGroupings() {
    String by = frame.getHere().first(BY);
    List<Option> options = new ArrayList<>(List.of(new Option("", texts.get("statistics.constraints.by.total"), by == null)));
    getRecord().disaggregations().forEach(code -> options.add(new Option(code, texts.word("statistics.Grouping", code), code.equals(by))));
    return options;
  }

  /** Whether the target was met: ok or wait; empty without target, value, or a direction that is better. */
  public String met(Item item) {
    String direction = getRecord().direction();
    if (item.target() == null || item.value() == null || direction.equals("none")) {
      return "";
    }
    int side = new BigDecimal(item.value().toString()).compareTo(item.target());
    return side == 0 || side > 0 == direction.equals("up") ? "ok" : "wait";
  }

  /** The page of a kept value; it shows the same for ever. */
  public Address permanent(Item item) {
    return frame.at("/statistics/indicator.xhtml").with("code", getRecord().code()).with(BY, frame.getHere().first(BY)).with(KEPT, item.kept());
  }
}
