package id.canting.area.web;

import id.canting.audit.Change;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the history of an area into words. How it stood at first is no change. */
@RequestScoped
public class AreaHistory {
  @Inject TextsBacking texts;

  public record Entry(Instant at, String by, boolean first, List<Line> lines) {}

  public record Line(String label, @Nullable String before, @Nullable String after) {}

  List<Entry> read(List<Change> changes) {
    return changes.stream().limit(Math.max(0, changes.size() - 1)).map(c -> new Entry(c.at(), c.by(), false, c.changes().stream()
        .map(f -> new Line(texts.get("area.field." + f.field()), word(f.field(), f.before()), word(f.field(), f.after()))).toList())).toList();
  }

  private @Nullable String word(String field, @Nullable String value) {
    return field.equals("bpsStatus") && value != null ? texts.word("area.bps-status", value) : value;
  }
}
