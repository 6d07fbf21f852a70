package id.canting.registry.web;

import id.canting.exchange.Action;
import id.canting.exchange.ImportRun;
import id.canting.exchange.JudgedRow;
import id.canting.exchange.KeptRow;
import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Verdict;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of an import as the page shows them, in the user's language. */
@RequestScoped
public class ImportLines {
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;

  /**
   * @param what name in the row, or the record's code; empty when there is neither
   * @param record page of the record it created or changed, null without one
   * @param sheet empty in a file with one sheet
   * @param entries fields that can be corrected, empty for a row that nobody need decide
   * @param decisions that can be taken as the row stands
   * @param correctable whether it can be stored only with corrected values
   */
  public record Line(
      int position, int row, String sheet, String what, @Nullable String record, String verdict, String look, @Nullable String decision, List<Remark> remarks,
      List<Entry> entries, List<String> decisions, boolean correctable) {}

  /** @param label of the column, empty where the row is meant; @param grave whether it keeps the row from being stored */
  public record Remark(String label, String message, boolean grave, @Nullable String from, @Nullable String to) {
    public boolean changed() {
      return from != null && to != null && !from.equals(to);
    }
  }

  /** @param shown what is stored when nobody changes it; @param value what somebody put in its place, or the same */
  public record Entry(String field, String label, String shown, String value) {
    static Entry of(String field, String label, String shown) {
      return new Entry(field, label, shown, shown);
    }
  }

  /** What undo left. */
  public record Kept(int row, String code, String record, String reason, String fields) {}

  Line read(JudgedRow row, ImportRun run) {
    boolean open = run.status().equals("done") && (row.decision() == null || run.dryRun());
    boolean waits = row.waits(false);
    List<Entry> entries = open && row.waits(true) ? entries(row) : List.of();
    boolean stored = run.status().equals("done") && !run.dryRun() && row.code() != null && !row.waits(true);
    return new Line(row.position(), row.row(), row.sheet(), what(row), stored ? page(run, row.code()) : null, texts.word("exchange.Verdict", row.verdict()), look(row.verdict()),
        row.decision(), row.findings().stream().map(this::remark).toList(), entries, open && waits ? decisions(row) : List.of(),
        open && is(row, Verdict.REJECT) && !entries.isEmpty());
  }

  Kept read(KeptRow kept, ImportRun run) {
    return new Kept(kept.row(), kept.code(), page(run, kept.code()), texts.get(kept.reason()), String.join(", ", kept.fields().stream().map(this::label).toList()));
  }

  static String look(String verdict) {
    return switch (verdict) {
      case "accept" -> "ok";
      case "accept_normalised" -> "info";
      case "warn", "duplicate", "needs_confirmation" -> "wait";
      case "reject" -> "bad";
      default -> "off";
    };
  }

  private Remark remark(Finding finding) {
    return new Remark(finding.field() == null ? "" : label(finding.field()), finding.message(frame.getLocale()), finding.weight() == Verdict.REJECT, finding.from(), finding.to());
  }

  /** The fields that somebody may put right: what is suggested, or what the file says. */
  private List<Entry> entries(JudgedRow row) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Finding finding : row.findings()) {
      String field = finding.field();
      if (field != null && row.cells().containsKey(field) && finding.weight().compareTo(Verdict.DUPLICATE) >= 0) {
        String suggested = is(row, Verdict.REJECT) || finding.code().startsWith("owner.alike") ? null : finding.to();
        entries.put(field, Entry.of(field, label(field), suggested != null ? suggested : row.cells().getOrDefault(field, "")));
      } else if (field != null && finding.weight() == Verdict.REJECT) {
        entries.put(field, Entry.of(field, label(field), ""));
      }
    }
    row.said().forEach((field, value) -> entries.computeIfPresent(field, (f, e) -> new Entry(f, e.label(), e.value(), value)));
    return new ArrayList<>(entries.values());
  }

  /** A row that resembles somebody known may be that one, or another. */
  private static List<String> decisions(JudgedRow row) {
    if (row.findings().stream().anyMatch(f -> f.code().equals("owner.alike"))) {
      return List.of("update", "accept", "skip");
    }
    return List.of(row.action().equals(Action.UPDATE.code()) ? "update" : "accept", "skip");
  }

  private String label(String field) {
    return Stream.of("registry.import-column." + field, "registry.field." + field, "registry.column." + field).filter(texts::has).findFirst().map(texts::get).orElse(field);
  }

  private static String what(JudgedRow row) {
    return !row.label().isEmpty() ? row.label() : row.code() == null ? "" : row.code();
  }

  private static String page(ImportRun run, String code) {
    return (run.kind().equals("craftspeople") ? "craftsperson.xhtml?code=" : "business.xhtml?code=") + code;
  }

  private static boolean is(JudgedRow row, Verdict verdict) {
    return row.verdict().equals(verdict.code());
  }
}
