package id.canting.registry.web;

import id.canting.exchange.ImportDecisions;
import id.canting.exchange.ImportRule;
import id.canting.exchange.ImportRun;
import id.canting.exchange.ImportService;
import id.canting.exchange.JudgedRow;
import id.canting.exchange.KeptRow;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.SheetReader;
import id.canting.exchange.sheet.TableNotice;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.shared.Codes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import id.canting.shared.web.Address;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Notice;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, what its rows got, and what can be done about it. Which rows are shown stands in the address. */
@Named("importRun")
@RequestScoped
public class ImportBacking {
  private static final int SIZE = 20;
  /** More rows are stored while the user looks at their progress. */
  private static final int STORED_AT_ONCE = 1_000;
  /** Prefixes of a row's corrected values and of what stood in their fields, by English header. */
  private static final String VALUE = "value.";
  private static final String SHOWN = "shown.";

  @Inject ImportService service;
  @Inject ImportLines lines;
  @Inject CurrentUser user;
  @Inject FrameBacking frame;
  @Inject TextsBacking texts;
  @Inject Notice notice;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private @Nullable ImportRun run;
  private @Nullable ImportDecisions decisions;
  private @Nullable Page<ImportLines.Line> page;

  /** A count of rows that is a filter, too. */
  public record Count(String label, String look, int rows, Address address, boolean chosen) {}

  public void load() {
    user.require(Permission.IMPORT);
    getRun();
  }

  public ImportRun getRun() {
    if (run == null) {
      run = service.outline(id());
    }
    return run;
  }

  public boolean isRunning() {
    return getRun().status().equals("running");
  }

  /** Whether the file was judged only and may be applied. */
  public boolean isChecked() {
    return getRun().dryRun() && getRun().status().equals("done");
  }

  public boolean isStored() {
    return !getRun().dryRun() && getRun().status().equals("done");
  }

  public boolean isUndone() {
    return getRun().status().equals("undone");
  }

  public boolean isFailed() {
    return getRun().status().equals("failed");
  }

  /** Rows that applying would store. */
  public int getEffective() {
    return getRun().created() + getRun().updated() + decisions().taken();
  }

  /** Rows that wait for a decision. */
  public int getWaiting() {
    return decisions().open();
  }

  /** Refused rows that nobody has corrected. */
  public int getRefused() {
    return decisions().refused();
  }

  public List<Count> getCounts() {
    List<Count> counts = new ArrayList<>();
    Address here = frame.getHere();
    Verdict chosen = verdict();
    counts.add(new Count(texts.get("registry.import.not-plain"), "", getRun().rows() - count(Verdict.ACCEPT), here.without("verdict"), chosen == null));
    for (Verdict verdict : Verdict.values()) {
      counts.add(new Count(texts.label(verdict), ImportLines.look(verdict.code()), count(verdict), here.with("verdict", verdict.code()), verdict == chosen));
    }
    return counts;
  }

  public Page<ImportLines.Line> getPage() {
    if (page == null) {
      Address here = frame.getHere();
      PageRequest request = PageRequest.of(here.first("page"), here.first("size"), null, SIZE, "row", Set.of("row"));
      Verdict chosen = verdict();
      Page<JudgedRow> rows = chosen == null ? service.verdicts(id(), request) : service.rows(id(), chosen, request);
      page = new Page<>(rows.total(), rows.page(), rows.size(), rows.items().stream().map(row -> lines.read(row, getRun())).toList());
    }
    return page;
  }

  public List<String> getNotices() {
    return getRun().notices().stream().map(this::sentence).toList();
  }

  /** Why it failed. */
  public String getProblem() {
    String code = String.valueOf(getRun().problem());
    Object limit = switch (code) {
      case "file.too-large" -> SheetReader.MAX_BYTES / (1024 * 1024);
      case "file.too-many-rows" -> SheetReader.MAX_ROWS;
      case "file.too-many-columns" -> SheetReader.MAX_COLUMNS;
      default -> "";
    };
    String own = "registry.import.problem." + code;
    return texts.of(texts.has(own) ? own : "exchange.rule." + code, limit);
  }

  /** What undo left. */
  public List<ImportLines.Kept> getKept() {
    List<KeptRow> kept = isUndone() ? service.kept(id()) : List.of();
    return kept.stream().map(k -> lines.read(k, getRun())).toList();
  }

  public static String look(ImportRun run) {
    return switch (run.status()) {
      case "running" -> "wait";
      case "failed" -> "bad";
      case "undone" -> "off";
      default -> run.dryRun() ? "info" : "ok";
    };
  }

  public static String statusKey(ImportRun run) {
    return "registry.import-status." + (run.dryRun() && run.status().equals("done") ? "checked" : run.status());
  }

  public String getLook() {
    return look(getRun());
  }

  public String getStatus() {
    return texts.get(statusKey(getRun()));
  }

  /** Whether a row was decided by the form just sent. */
  public boolean isDeciding() {
    return parameters.containsKey("decision");
  }

  public String decide() {
    Map<String, String> values = new LinkedHashMap<>();
    parameters.forEach((name, value) -> {
      if (name.startsWith(VALUE) && !value.equals(parameters.get(SHOWN + name.substring(VALUE.length())))) {
        values.put(name.substring(VALUE.length()), value.strip());
      }
    });
    JudgedRow row = service.settle(id(), number("row"), parameters.get("sheet"), String.valueOf(parameters.get("decision")), values);
    notice.next("registry.import.decided." + row.decision(), Integer.toString(row.row()));
    String verdict = parameters.get("verdict");
    String page = parameters.get("page");
    return here() + (verdict == null ? "" : "&verdict=" + verdict) + (page == null ? "" : "&page=" + page);
  }

  public String apply() {
    service.apply(id(), getRun().rows() <= STORED_AT_ONCE);
    return here();
  }

  public String undo() {
    service.undo(id());
    return here();
  }

  private ImportDecisions decisions() {
    if (decisions == null) {
      decisions = service.decisions(id());
    }
    return decisions;
  }

  private String here() {
    return "/registry/import.xhtml?faces-redirect=true&id=" + id();
  }

  private String sentence(TableNotice notice) {
    return texts.of(notice.kind().messageKey(), notice.sheet(), notice.subject());
  }

  private @Nullable Verdict verdict() {
    return Codes.find(Verdict.class, frame.getHere().first("verdict")).orElse(null);
  }

  private int count(Verdict verdict) {
    return getRun().counts().getOrDefault(verdict.code(), 0);
  }

  private long id() {
    return number("id");
  }

  private int number(String name) {
    String text = parameters.get(name);
    if (text == null || !text.matches("\\d{1,9}")) {
      throw new RuleViolation(name.equals("row") ? ImportRule.ROW_UNKNOWN : ImportRule.UNKNOWN);
    }
    return Integer.parseInt(text);
  }
}
