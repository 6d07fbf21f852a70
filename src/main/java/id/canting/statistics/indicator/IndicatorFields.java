package id.canting.statistics.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What definitions may name, by what they count: {@code responses}, {@code businesses}, {@code craftspeople}, {@code visits}, {@code visitedBusinesses}, {@code followUps}.
 *
 * @param summed what responses may be summed by
 */
public record IndicatorFields(Map<String, List<Field>> fields, List<String> summed) {
  /** @param values codes, or texts in use; {@code known} and {@code none} besides @param question of which a quantity may ask one */
  public record Field(String field, List<String> values, boolean question) {}

  /** @param materials sources of raw material that the register knows */
  static IndicatorFields of(ResponseFields responses, List<String> materials) {
    List<Field> asked = new ArrayList<>();
    for (String trait : List.of("scale", "batikType", "sex")) {
      asked.add(new Field(trait, List.copyOf(ResponseFields.traitCodes(trait)), false));
    }
    responses.questions().forEach((question, values) -> asked.add(new Field(question, List.copyOf(values), true)));
    Map<String, List<Field>> fields = new LinkedHashMap<>();
    fields.put(Quantity.RESPONSES, asked);
    List<Field> registered = Arrays.stream(RegisterField.values()).map(f -> new Field(f.field(), f == RegisterField.RAW_MATERIAL ? materials : f.codes(), false)).toList();
    fields.put(Quantity.BUSINESSES, registered);
    fields.put(Quantity.CRAFTSPEOPLE, List.of(new Field(RegisterField.SEX.field(), RegisterField.SEX.codes(), false)));
    fields.put(Quantity.DECLARED, List.of());
    for (String of : List.of(Quantity.VISITS, Quantity.VISITED, Quantity.FOLLOW_UPS)) {
      fields.put(of, Stream.concat(PeriodField.all(of).map(f -> new Field(f.field(), f.codes(), false)), registered.stream()).toList());
    }
    return new IndicatorFields(fields, List.copyOf(responses.summed()));
  }
}
