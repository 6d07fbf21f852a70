package id.canting.statistics.indicator;

import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Labelled;
import id.canting.survey.Characteristic;
import id.canting.survey.Constraint;
import id.canting.survey.ResponseStatus;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What an indicator may ask of responses: traits that every count has, and questions, of which a quantity may ask one, since responses are counted
 * question by question.
 */
final class ResponseFields {
  static final String STATUS = "status";
  static final String MAIN = "kendala_utama";
  private static final Map<String, String> TRAITS = Map.of("scale", "scale", "batikType", "batik_type", "sex", "sex");

  private final Map<String, Set<String>> questions = new LinkedHashMap<>();
  private final Set<String> summed = new LinkedHashSet<>();

  /** @param instruments that rounds use or may use */
  ResponseFields(List<Instrument> instruments) {
    questions.put(STATUS, codes(ResponseStatus.values()));
    for (Characteristic characteristic : Characteristic.values()) {
      questions.put(characteristic.variable(), new LinkedHashSet<>(characteristic.keys()));
      if (characteristic.isMeasured()) {
        summed.add(characteristic.variable());
      }
    }
    questions.put(MAIN, codes(Constraint.values()));
    for (Instrument instrument : instruments) {
      for (Scoring scale : instrument.scales()) {
        Set<String> bands = questions.computeIfAbsent(scale.code(), c -> new LinkedHashSet<>());
        scale.bandings().forEach(banding -> banding.levels().forEach(level -> bands.add(level.key())));
        summed.add(scale.code());
      }
      instrument.items().stream().filter(item -> !item.type().equals(Item.TEXT)).forEach(this::add);
    }
  }

  private void add(Item item) {
    Set<String> answers = questions.computeIfAbsent(item.code(), c -> new LinkedHashSet<>());
    if (item.isWhole() && item.min() != null && item.max() != null) {
      IntStream.rangeClosed(item.min(), Math.min(item.max(), item.min() + 100)).forEach(n -> answers.add(String.valueOf(n)));
      summed.add(item.code());
    } else {
      answers.addAll(item.values());
    }
  }

  static boolean isTrait(String field) {
    return TRAITS.containsKey(field);
  }

  /** Of {@code response_tally}. */
  static String column(String trait) {
    return TRAITS.getOrDefault(trait, "");
  }

  /** Questions in the order of the tables, with their values. */
  Map<String, Set<String>> questions() {
    return questions;
  }

  Set<String> summed() {
    return summed;
  }

  boolean isQuestion(String field) {
    return questions.containsKey(field);
  }

  boolean takes(String field, String value) {
    if (isTrait(field)) {
      return value.equals(Quantity.NONE) || value.equals(Quantity.KNOWN) || traitCodes(field).contains(value);
    }
    return value.equals(Quantity.KNOWN) || questions.getOrDefault(field, Set.of()).contains(value);
  }

  static Set<String> traitCodes(String trait) {
    return codes(switch (trait) {
      case "scale" -> Scale.values();
      case "batikType" -> BatikType.values();
      default -> Sex.values();
    });
  }

  private static Set<String> codes(Labelled[] values) {
    Set<String> codes = new LinkedHashSet<>();
    Arrays.stream(values).map(Labelled::code).forEach(codes::add);
    return codes;
  }
}
