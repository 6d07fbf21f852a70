package id.canting.programme.web;

import id.canting.audit.Change;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the history of programmes and activities into words. */
@RequestScoped
class ProgrammeHistory {
  private static final Map<String, String> LISTS = Map.of("kind", "programme.ProgrammeKind", "level", "programme.ProgrammeLevel", "constraints", "survey.Constraint");

  @Inject TextsBacking texts;

  /** One change. @param first whether the record was made by it */
  public record Entry(Instant at, String by, boolean first, List<Line> lines) {}

  public record Line(String label, @Nullable String before, @Nullable String after) {}

  /** @param statusType type of the labels of the status */
  List<Entry> read(List<Change> changes, String statusType) {
    return IntStream.range(0, changes.size()).mapToObj(i -> new Entry(changes.get(i).at(), changes.get(i).by(), i == changes.size() - 1, changes.get(i).changes().stream()
        .map(c -> new Line(texts.get("programme.field." + c.field()), word(c.field(), c.before(), statusType), word(c.field(), c.after(), statusType))).toList())).toList();
  }

  private @Nullable String word(String field, @Nullable String value, String statusType) {
    String list = field.equals("status") ? statusType : LISTS.get(field);
    return value == null || list == null ? value : Arrays.stream(value.split(",")).map(v -> texts.has(list + "." + v) ? texts.word(list, v) : v).collect(Collectors.joining(", "));
  }
}
