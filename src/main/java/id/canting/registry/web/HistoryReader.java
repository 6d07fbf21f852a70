package id.canting.registry.web;

import id.canting.audit.Change;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the history of a record into words. */
@RequestScoped
class HistoryReader {
  /** Fields whose values are codes of a closed list, with the prefix of their labels. */
  private static final Map<String, String> LISTS = Map.of(
      "scale.declared", "registry.Scale", "scale.basis", "registry.ScaleBasis", "status", "registry.BusinessStatus", "batikType", "registry.BatikType",
      "dye", "registry.Dye", "marketReach", "registry.MarketReach", "owner.sex", "registry.Sex", "person.sex", "registry.Sex",
      "certifications.kind", "registry.CertificationKind");

  @Inject TextsBacking texts;

  /** One change. @param first whether the record was created by it */
  public record Entry(Instant at, String by, boolean first, List<Line> lines) {}

  public record Line(String label, @Nullable String before, @Nullable String after) {}

  List<Entry> read(List<Change> changes) {
    return java.util.stream.IntStream.range(0, changes.size())
        .mapToObj(i -> entry(changes.get(i), i == changes.size() - 1))
        .toList();
  }

  private Entry entry(Change change, boolean first) {
    return new Entry(change.at(), change.by(), first, change.changes().stream()
        .map(c -> new Line(label(c.field()), word(c.field(), c.before()), word(c.field(), c.after())))
        .toList());
  }

  private String label(String field) {
    String key = "registry.field." + field.replaceAll("\\[\\d+]", "");
    return texts.has(key) ? texts.get(key) : field;
  }

  private @Nullable String word(String field, @Nullable String value) {
    String list = LISTS.get(field);
    return value == null || list == null || !texts.has(list + "." + value) ? value : texts.word(list, value);
  }
}
