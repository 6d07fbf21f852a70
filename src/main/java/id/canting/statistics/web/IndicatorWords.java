package id.canting.statistics.web;

import id.canting.shared.ClockProducer;
import id.canting.shared.web.FormatBacking;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import id.canting.statistics.indicator.IndicatorSeries;
import id.canting.statistics.indicator.Quantity;
import id.canting.statistics.trend.Grouping;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Instruments;
import id.canting.survey.instrument.Label;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Indicators in the user's language: {@code #{indicatorWords.text(label)}}, definitions as sentences, values with their unit. */
@Named("indicatorWords")
@RequestScoped
public class IndicatorWords {
  private static final Map<String, String> LISTS = Map.of("sex", "registry.Sex", "dye", "registry.Dye", "marketReach", "registry.MarketReach", "status", "registry.BusinessStatus", "scale",
      "registry.Scale", "batikType", "registry.BatikType", "purpose", "supervision.VisitPurpose", "owner", "supervision.FollowUpOwner", "state", "supervision.FollowUpState");
  private static final String STATUS = "status";

  @Inject FrameBacking frame;
  @Inject FormatBacking format;
  @Inject TextsBacking texts;
  @Inject TableLabels labels;
  @Inject Instruments instruments;
  @Inject Clock clock;

  private @Nullable List<Instrument> ready;

  /** Empty for null. */
  public String text(@Nullable Label label) {
    return label == null ? "" : label.text(frame.getLocale());
  }

  /** A quantity as people say it: what is counted, and of which kind. */
  public String quantity(Quantity quantity) {
    String of = texts.get("statistics.quantity." + quantity.of());
    String what = quantity.sum() == null ? of : texts.of("statistics.quantity.sum", field(String.valueOf(quantity.of()), quantity.sum()), of);
    String where = quantity.conditions().stream().map(c -> field(String.valueOf(quantity.of()), String.valueOf(c.field())) + ": "
        + Objects.requireNonNull(c.values()).stream().map(v -> value(String.valueOf(quantity.of()), String.valueOf(c.field()), v)).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    return where.isEmpty() ? what : texts.of("statistics.quantity.where", what, where);
  }

  /** Name of a field. @param of what is counted */
  public String field(String of, String field) {
    String own = "statistics.field." + field;
    if (of.equals("responses") && field.equals(STATUS)) {
      return texts.get("statistics.path.status");
    }
    return texts.has(own) ? texts.get(own) : labels.variable(field, knowing(field));
  }

  /** Name of a field's value. */
  public String value(String of, String field, String value) {
    if (value.equals("known") || value.equals("none")) {
      return texts.get("statistics.value." + value);
    }
    if (of.equals("responses") && field.equals(STATUS)) {
      return texts.word("survey.ResponseStatus", value);
    }
    String list = LISTS.get(field);
    return list != null ? texts.word(list, value) : texts.has("statistics.field." + field) ? value : labels.row(field, value, knowing(field), LocalDate.ofInstant(clock.instant(), ClockProducer.JAKARTA));
  }

  /** A value with its unit; "no data yet" in words for null. */
  public String shown(@Nullable Number value, String unit) {
    if (value == null) {
      return texts.get("statistics.indicators.no-data");
    }
    return unit.equals("percent") ? format.percent(value, 1) : format.decimal(value, 2);
  }

  /** As {@link #shown}, empty for null. */
  public String target(@Nullable Number value, String unit) {
    return value == null ? "" : unit.equals("percent") ? format.percent(value, 1) : format.decimal(value, 2);
  }

  public String period(String period) {
    return period.equals(IndicatorSeries.NOW) ? texts.get("statistics.indicators.now") : period;
  }

  public String area(String area) {
    return switch (area) {
      case Grouping.TOTAL -> texts.get("statistics.tables.total");
      case Grouping.NONE -> texts.get("registry.unknown");
      default -> area.matches("S\\d+") ? area : TableLabels.place(area);
    };
  }

  /** The latest questionnaire that has the question or scale. */
  private @Nullable Instrument knowing(String field) {
    if (ready == null) {
      ready = instruments.ready();
    }
    Instrument found = null;
    for (Instrument instrument : ready) {
      found = instrument.scale(field).isPresent() || instrument.item(field).isPresent() ? instrument : found;
    }
    return found;
  }
}
