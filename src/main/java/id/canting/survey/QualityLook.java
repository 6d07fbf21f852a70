package id.canting.survey;

import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks responses through by the rules that are in force. Everything here runs in the caller's transaction. */
@ApplicationScoped
class QualityLook {
  @Inject QualityRepository quality;
  @Inject Clock clock;

  /** What can be told of a response alone and of the same business's one before; at each save. */
  void look(RoundFacts round, List<Response> stored) {
    List<QualityRule> rules = quality.rules().stream().filter(QualityRule::active).toList();
    Set<Long> businesses = stored.stream().map(Response::businessId).collect(Collectors.toSet());
    Map<Long, Map<String, String>> before = rules.stream().anyMatch(r -> r.kind().equals("jump")) ? quality.scoresBefore(round.firstDay(), businesses) : Map.of();
    List<QualityRepository.Doubt> doubts = new ArrayList<>();
    for (Response response : stored) {
      for (QualityRule rule : rules) {
        String detail = doubt(rule, round, response, before.get(response.businessId()));
        if (detail != null) {
          doubts.add(new QualityRepository.Doubt(response.id(), rule.code(), detail));
        }
      }
    }
    List<String> looked = rules.stream().filter(r -> !r.kind().equals("outlier")).map(QualityRule::code).toList();
    quality.keep(round.id(), stored.stream().map(Response::id).toList(), looked, doubts, clock.instant());
  }

  /** What can be told only beside all others of the round; when it goes to review, or when somebody asks. */
  void groups(RoundFacts round) {
    for (QualityRule rule : quality.rules()) {
      boolean known = rule.field() != null && round.instrument().scale(rule.field()).isPresent();
      if (rule.active() && rule.kind().equals("outlier") && known) {
        quality.outliers(round.id(), rule, clock.instant());
      }
    }
  }

  private static @Nullable String doubt(QualityRule rule, RoundFacts round, Response response, @Nullable Map<String, String> before) {
    ResponseFacts facts = response.facts();
    if (!facts.status().isAnswered()) {
      return null;
    }
    return switch (rule.kind()) {
      case "missing" -> facts.status() == ResponseStatus.COMPLETE ? missing(round, facts) : null;
      case "straight" -> straight(rule, round, facts);
      case "range" -> range(rule, facts);
      case "jump" -> before == null ? null : jump(rule, round, response, before);
      case "contradiction" -> facts.age() != null && facts.businessYears() != null && facts.age() < facts.businessYears() ? facts.age() + "|" + facts.businessYears() : null;
      default -> null;
    };
  }

  private static @Nullable String missing(RoundFacts round, ResponseFacts facts) {
    List<String> missing = round.instrument().items().stream().filter(i -> i.required() && i.isShown(facts.answers()) && !facts.answers().containsKey(i.code())).map(Item::code).toList();
    return missing.isEmpty() ? null : shortened(String.join(", ", missing));
  }

  private static @Nullable String straight(QualityRule rule, RoundFacts round, ResponseFacts facts) {
    Set<String> scored = round.instrument().scales().stream().flatMap(s -> s.parts().stream()).map(Scoring.Part::item).collect(Collectors.toSet());
    List<String> answers = facts.answers().entrySet().stream().filter(a -> scored.contains(a.getKey())).map(Map.Entry::getValue).toList();
    boolean alike = rule.least() != null && answers.size() >= rule.least() && answers.stream().distinct().count() == 1;
    return alike ? answers.size() + "|" + answers.get(0) : null;
  }

  private static @Nullable String range(QualityRule rule, ResponseFacts facts) {
    for (Characteristic characteristic : Characteristic.values()) {
      if (characteristic.variable().equals(rule.field())) {
        CountedResponse.Mark mark = characteristic.mark(facts);
        boolean outside = !mark.value().isEmpty() && (rule.least() != null && mark.measure() < rule.least() || rule.most() != null && mark.measure() > rule.most());
        return outside ? mark.measure() + "|" + number(rule.least()) + "|" + number(rule.most()) : null;
      }
    }
    return null;
  }

  private static @Nullable String jump(QualityRule rule, RoundFacts round, Response response, Map<String, String> before) {
    String field = Objects.requireNonNullElse(rule.field(), "");
    String now = response.scores().get(field);
    String then = before.get(field);
    if (now == null || then == null || rule.most() == null || round.instrument().scale(field).isEmpty()) {
      return null;
    }
    return Math.abs(Long.parseLong(now) - Long.parseLong(then)) > rule.most() ? then + "|" + now : null;
  }

  static String number(@Nullable Double value) {
    return value == null ? "" : value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : value.toString();
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 199) + "…";
  }
}
