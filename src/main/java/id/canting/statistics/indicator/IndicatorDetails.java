package id.canting.statistics.indicator;

import id.canting.survey.instrument.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator as its author writes it. @param code null: made of the name */
public record IndicatorDetails(
    @Nullable String code, @Nullable Label name, @Nullable Label meaning, @Nullable Quantity numerator, @Nullable Quantity denominator, @Nullable String unit, @Nullable String direction,
    @Nullable Label source, @Nullable List<String> disaggregations, @Nullable String owner, @Nullable List<Target> targets) {
  Definition definition() {
    return new Definition(name, meaning, numerator, denominator, unit, direction, source, disaggregations, owner);
  }

  IndicatorDetails withCode(String other) {
    return new IndicatorDetails(other, name, meaning, numerator, denominator, unit, direction, source, disaggregations, owner, targets);
  }

  List<Target> wanted() {
    return targets == null ? List.of() : targets;
  }
}
