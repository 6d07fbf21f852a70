package id.canting.survey.web;

import id.canting.shared.web.Draft;
import id.canting.survey.NewRound;
import id.canting.survey.RoundRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a round stands in a form. */
final class RoundForm {
  private RoundForm() {}

  static Draft of(RoundRecord round) {
    Draft draft = new Draft().show("opens", round.opens()).show("deadline", round.deadline()).show("note", round.note());
    draft.setVersion(String.valueOf(round.revision()));
    return draft;
  }

  /** Days and note of the field work. @throws id.canting.shared.RuleViolation with everything that is no day */
  static NewRound plan(Draft draft) {
    NewRound plan = new NewRound(null, null, null, draft.day("opens"), draft.day("deadline"), null, draft.text("note"));
    draft.check();
    return plan;
  }

  /**
   * @param chosen values of a filter of the sample, by its name
   * @param enumerators name by sentra
   * @throws id.canting.shared.RuleViolation with everything that cannot be read as a number or a day
   */
  static NewRound round(Draft draft, Function<String, Set<String>> chosen, Map<String, String> enumerators) {
    String kind = draft.text("sample.kind");
    boolean filtered = "filter".equals(kind) || "stratified".equals(kind);
    boolean drawn = "stratified".equals(kind);
    NewRound.Sample sample = new NewRound.Sample(kind, filtered ? chosen.apply("sentra") : null, filtered ? chosen.apply("subDistrict") : null, filtered ? chosen.apply("scale") : null,
        filtered ? chosen.apply("batikType") : null, drawn ? draft.number("sample.size") : null, drawn ? draft.whole("sample.seed") : null,
        "snowball".equals(kind) ? codes(draft.text("sample.businesses")) : null);
    NewRound round = new NewRound(draft.text("period"), draft.number("instrument"), kind == null ? null : sample, draft.day("opens"), draft.day("deadline"), visitors(enumerators), draft.text("note"));
    draft.check();
    return round;
  }

  private static List<String> codes(@Nullable String text) {
    return text == null ? List.of("") : Arrays.stream(text.split("[\\s,;]+")).filter(c -> !c.isEmpty()).toList();
  }

  private static List<NewRound.Enumerator> visitors(Map<String, String> enumerators) {
    Map<String, Set<String>> sentras = new LinkedHashMap<>();
    enumerators.forEach((sentra, name) -> {
      if (!name.isBlank()) {
        sentras.computeIfAbsent(name.strip(), n -> new LinkedHashSet<>()).add(sentra);
      }
    });
    return sentras.entrySet().stream().map(e -> new NewRound.Enumerator(e.getKey(), e.getValue())).toList();
  }
}
