package id.canting.survey.instrument;

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
}
