package id.canting.survey.web;

import id.canting.audit.Change;
import id.canting.shared.SharedJson;
import id.canting.shared.web.TextsBacking;
import id.canting.survey.RoundRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the history of a response into words; answers are told one by one. */
@RequestScoped
class ResponseHistory {
  private static final Map<String, String> LISTS = Map.of(
      "status", "survey.ResponseStatus", "scale", "registry.Scale", "batikType", "registry.BatikType", "sex", "registry.Sex", "mainConstraint", "survey.Constraint", "source", "survey.source");
  /** They follow from the answers. */
  private static final List<String> COMPUTED = List.of("scores", "bands");

  @Inject SurveyLabels labels;
  @Inject TextsBacking texts;

  /** One change. @param first whether the response was made by it */
  public record Entry(Instant at, String by, boolean first, List<Line> lines) {}

  public record Line(String label, @Nullable String before, @Nullable String after) {}

  List<Entry> read(List<Change> changes, RoundRecord round) {
    return IntStream.range(0, changes.size()).mapToObj(i -> entry(changes.get(i), i == changes.size() - 1, round)).toList();
  }

  private Entry entry(Change change, boolean first, RoundRecord round) {
    List<Line> lines = new ArrayList<>();
    for (Change.FieldChange one : change.changes()) {
      if (one.field().equals("answers")) {
        answers(one, round, lines);
      } else if (!COMPUTED.contains(one.field())) {
        lines.add(new Line(texts.get("survey.field." + one.field()), word(one.field(), one.before()), word(one.field(), one.after())));
      }
    }
    return new Entry(change.at(), change.by(), first, lines);
  }

  private void answers(Change.FieldChange change, RoundRecord round, List<Line> lines) {
    JsonObject before = object(change.before());
    JsonObject after = object(change.after());
    TreeSet<String> items = new TreeSet<>(before.keySet());
    items.addAll(after.keySet());
    for (String item : items) {
      String old = text(before.get(item));
      String now = text(after.get(item));
      if (!String.valueOf(old).equals(String.valueOf(now))) {
        lines.add(new Line(labels.variable(round, item), labels.value(round, item, old), labels.value(round, item, now)));
      }
    }
  }

  private @Nullable String word(String field, @Nullable String value) {
    if (value == null) {
      return null;
    }
    if (field.equals("orgMember")) {
      return texts.get("survey.row.yes_no." + (value.equals("true") || value.equals("1") ? "ya" : "tidak"));
    }
    String list = LISTS.get(field);
    return list == null || !texts.has(list + "." + value) ? value : texts.word(list, value);
  }

  private static @Nullable String text(@Nullable JsonValue value) {
    return value == null ? null : value instanceof JsonString text ? text.getString() : value.toString();
  }

  private static JsonObject object(@Nullable String json) {
    try (JsonReader reader = SharedJson.PROVIDER.createReader(new StringReader(json == null ? "{}" : json))) {
      return reader.readObject();
    }
  }
}
