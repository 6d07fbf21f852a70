package id.canting.survey.instrument;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A questionnaire: what is asked and how scores come of it. The characteristics and the main constraint belong to every response and are no items. */
public record Instrument(Label name, List<Item> items, List<Scoring> scales) {
  public Map<String, Item> itemsByCode() {
    return items.stream().collect(Collectors.toMap(Item::code, Function.identity()));
  }

  public Optional<Item> item(String code) {
    return items.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  public Optional<Scoring> scale(String code) {
    return scales.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** Scores by scale: the weighted sum, or what it gives divided. @param sums weighted sums by scale; a scale without one is left out */
  public Map<String, Number> scores(Map<String, String> sums) {
    Map<String, Number> scores = new LinkedHashMap<>();
    for (Scoring scale : scales) {
      String sum = sums.get(scale.code());
      if (sum != null) {
        scores.put(scale.code(), scale.divisor() == 1 ? (Number) Long.valueOf(sum) : scale.score(Long.parseLong(sum)));
      }
    }
    return scores;
  }

  /** Name of a scale or an item; empty for any other variable. */
  public Optional<Label> name(String variable) {
    return scale(variable).map(Scoring::label).or(() -> item(variable).map(Item::label));
  }

  /** Name of a band of a scale in rounds that begin on the day, or of an option of an item; empty where it has none. */
  public Optional<Label> name(String variable, String value, LocalDate firstDay) {
    Optional<Label> band = scale(variable).flatMap(s -> s.levels(firstDay).stream().filter(l -> l.key().equals(value)).findFirst()).map(Scoring.Level::label);
    return band.or(() -> item(variable).flatMap(i -> i.option(value)));
  }
}
