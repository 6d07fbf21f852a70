package id.canting.exchange;

import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.Cell;
import id.canting.exchange.sheet.SheetReader;
import id.canting.exchange.sheet.SheetWriter;
import id.canting.exchange.sheet.TableReader;
import id.canting.exchange.sheet.TableRow;
import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.identity.Role;
import id.canting.shared.Incident;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Imports: judge, store, settle, take back. A leader sees the own imports only. */
@ApplicationScoped
public class ImportService {
  public static final int VERDICTS_SHOWN = 1_000;

  @Inject CurrentUser user;
  @Inject Acting acting;
  @Inject ImportRepository imports;
  @Inject ImportWorkService work;
  @Inject ImportSettlement settlement;
  @Inject ImportProgressService told;
  @Inject Instance<SheetImport> kinds;
  @Resource ManagedExecutorService jobs;

  /** What undo did. @param kept rows left because they were changed or used since */
  public record Undone(ImportRun run, List<KeptRow> kept) {}

  /**
   * Judges a file and, unless {@code dryRun}, stores what needs nobody's decision, in one transaction.
   *
   * @param file stays the caller's, who deletes it after the answer; a file of an import that goes on is copied first
   * @param wait false: the answer comes at once, with status running
   * @throws RuleViolation import.kind-unknown, or why the file cannot be read; then the run is kept as failed
   */
  @Permitted(Permission.IMPORT)
  public ImportRun start(String kind, String fileName, Path file, boolean dryRun, boolean wait) {
    SheetImport sheet = kind(kind);
    if (!wait) {
      SheetReader.check(file);
    }
    long run = told.begin(kind, user.username(), fileName, dryRun, file);
    if (wait) {
      run(run, sheet, file, dryRun, List.of());
    } else {
      later(run, sheet, dryRun, List.of());
    }
    return whole(run);
  }

  /**
   * Stores what a dry run judged, and what was decided about its rows.
   *
   * @param wait false: the answer comes at once, with status running
   * @throws RuleViolation import.register-changed (409), import.not-applicable (409)
   */
  @Permitted(Permission.IMPORT)
  public ImportRun apply(long id, boolean wait) {
    ImportRun run = own(id);
    SheetImport sheet = kind(run.kind());
    if (!run.dryRun() || !run.status().equals("done")) {
      throw new RuleViolation(ImportRule.NOT_APPLICABLE);
    }
    if (!sheet.stamp().equals(run.stamp())) {
      throw new RuleViolation(ImportRule.REGISTER_CHANGED);
    }
    List<JudgedRow> decided = told.applied(id);
    if (wait) {
      withOriginal(id, file -> run(id, sheet, file, false, decided));
    } else {
      later(id, sheet, false, decided);
    }
    return whole(id);
  }

  /** @throws RuleViolation import.unknown (404) also for somebody else's */
  @Permitted(Permission.IMPORT)
  @Transactional
  public ImportRun get(long id) {
    return whole(id);
  }

  /** One import without its rows. @throws RuleViolation import.unknown (404) also for somebody else's */
  @Permitted(Permission.IMPORT)
  @Transactional
  public ImportRun outline(long id) {
    return own(id);
  }

  /** Newest first, without verdicts. */
  @Permitted(Permission.IMPORT)
  @Transactional
  public Page<ImportRun> list(PageRequest request) {
    return new Page<>(imports.count(onlyOf()), request.page(), request.size(), imports.list(onlyOf(), request.size(), request.offset()));
  }

  /** All rows that are not a plain accept. */
  @Permitted(Permission.IMPORT)
  @Transactional
  public Page<JudgedRow> verdicts(long id, PageRequest request) {
    own(id);
    return new Page<>(imports.countNotPlain(id), request.page(), request.size(), imports.notPlain(id, request.size(), request.offset()));
  }

  /** The rows of one verdict. Plain accepts are listed where they were stored only. */
  @Permitted(Permission.IMPORT)
  @Transactional
  public Page<JudgedRow> rows(long id, Verdict verdict, PageRequest request) {
    own(id);
    return new Page<>(imports.count(id, verdict), request.page(), request.size(), imports.judged(id, verdict, request.size(), request.offset()));
  }

  @Permitted(Permission.IMPORT)
  @Transactional
  public ImportDecisions decisions(long id) {
    own(id);
    return imports.decisions(id);
  }

  /** What undo left of an undone import; empty for any other. */
  @Permitted(Permission.IMPORT)
  @Transactional
  public List<KeptRow> kept(long id) {
    own(id);
    return imports.kept(id);
  }

  /**
   * Settles a waiting row. In a dry run the decision is kept until apply and may be changed; else it is carried out at once.
   *
   * @param sheet null for the first sheet that has a row of the number
   * @param decision code of {@link Decision}
   * @param values what to put in the place of cells, by English header
   * @throws RuleViolation import.settled (409), import.still-wrong, import.nothing-to-update (422)
   */
  @Permitted(Permission.IMPORT)
  @Transactional
  public JudgedRow settle(long id, int number, @Nullable String sheet, String decision, Map<String, String> values) {
    ImportRun run = own(id);
    Decision decided = Decision.of(decision);
    JudgedRow row = imports.numbered(id, number).stream().filter(r -> sheet == null || r.sheet().equals(sheet)).findFirst()
        .orElseThrow(() -> new RuleViolation(ImportRule.ROW_UNKNOWN));
    if (!row.waits(!values.isEmpty()) || row.decision() != null && !run.dryRun() || !run.status().equals("done")) {
      throw new RuleViolation(ImportRule.SETTLED);
    }
    SheetImport kind = kind(run.kind());
    var whole = new ImportSettlement.Decided(row, decided == Decision.SKIP ? null : original(id, kind, row), decided, values);
    if (run.dryRun()) {
      settlement.check(kind, id, whole);
      imports.decided(id, row.position(), decided, values);
    } else {
      settlement.carryOut(kind, id, whole);
    }
    return imports.numbered(id, number).stream().filter(r -> r.position() == row.position()).findFirst().orElseThrow();
  }

  /** The rows to correct: original row number first, then the reasons, then what the file said under its English headers; xlsx. */
  @Permitted(Permission.IMPORT)
  @Transactional
  public void errors(long id, Locale locale, OutputStream out) {
    ImportRun run = own(id);
    List<String> fields = kind(run.kind()).columns().stream().filter(c -> c.read()).map(c -> c.field()).toList();
    try (SheetWriter sheet = SheetWriter.xlsx(out, run.kind())) {
      List<Object> header = new ArrayList<>(List.of("row_number", "sheet", "verdict", "reasons"));
      header.addAll(fields);
      sheet.row(header);
      for (int offset = 0; ; offset += VERDICTS_SHOWN) {
        List<JudgedRow> rows = imports.notPlain(id, VERDICTS_SHOWN, offset);
        for (JudgedRow row : rows) {
          if (row.decision() == null && !row.cells().isEmpty() && !row.verdict().equals(Verdict.SKIP.code())) {
            List<@Nullable Object> values = new ArrayList<>(List.of(row.row(), row.sheet(), row.verdict(),
                row.findings().stream().map(f -> (f.field() == null ? "" : f.field() + ": ") + f.message(locale)).collect(Collectors.joining(" · "))));
            fields.forEach(f -> values.add(row.cells().get(f)));
            sheet.row(values);
          }
        }
        if (rows.size() < VERDICTS_SHOWN) {
          return;
        }
      }
    }
  }

  /** Takes an import back. @throws RuleViolation import.not-undoable (409) */
  @Permitted(Permission.IMPORT)
  @Transactional
  public Undone undo(long id) {
    ImportRun run = own(id);
    if (!imports.undone(id)) {
      throw new RuleViolation(ImportRule.NOT_UNDOABLE);
    }
    List<KeptRow> kept = kind(run.kind()).undo(id, imports.stored(id));
    imports.left(id, kept);
    return new Undone(whole(id), kept);
  }

  private TableRow original(long id, SheetImport kind, JudgedRow row) {
    List<TableRow> found = new ArrayList<>();
    withOriginal(id, file -> TableReader.read(file, kind.columns(), r -> {
      if (r.number() == row.row() && r.sheet().equals(row.sheet())) {
        found.add(r);
      }
    }, notice -> { }));
    return found.get(0);
  }

  private void run(long run, SheetImport sheet, Path file, boolean dry, List<JudgedRow> decided) {
    try {
      work.work(run, sheet, file, dry, decided);
    } catch (RuleViolation e) {
      told.fail(run, e.rule().code());
      throw e;
    } catch (RuntimeException e) {
      told.fail(run, "incident");
      throw e;
    }
  }

  private void later(long run, SheetImport sheet, boolean dry, List<JudgedRow> decided) {
    CurrentUser who = acting.snapshot(user);
    jobs.submit(() -> {
      try {
        acting.as(who, () -> {
          withOriginal(run, file -> run(run, sheet, file, dry, decided));
          return null;
        });
      } catch (RuleViolation e) {
        return; // kept with the run
      } catch (Exception e) {
        Incident.log(e);
        told.fail(run, "incident");
      }
    });
  }

  private interface WithFile {
    void use(Path file);
  }

  private void withOriginal(long id, WithFile use) {
    try {
      Path file = Files.createTempFile("import", ".part");
      try {
        told.original(id, file);
        use.use(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SheetImport kind(String name) {
    return kinds.stream().filter(k -> k.kind().equals(name)).findFirst()
        .orElseThrow(() -> RuleViolation.at("kind", ImportRule.KIND_UNKNOWN, kinds.stream().map(SheetImport::kind).sorted().collect(Collectors.joining(", "))));
  }

  private ImportRun whole(long id) {
    ImportRun run = own(id);
    return new ImportRun(run.id(), run.kind(), run.username(), run.fileName(), run.dryRun(), run.status(), run.progress(), run.rows(), run.counts(), run.created(),
        run.updated(), run.unchanged(), run.notices(), run.problem(), run.stamp(), run.startedAt(), run.endedAt(), imports.notPlain(id, VERDICTS_SHOWN, 0));
  }

  private ImportRun own(long id) {
    return imports.find(id, onlyOf()).orElseThrow(() -> new RuleViolation(ImportRule.UNKNOWN));
  }

  private @Nullable String onlyOf() {
    return user.roles().contains(Role.DISTRICT_OFFICER) ? null : user.username();
  }
}
