package id.canting.exchange;

import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableNotice;
import id.canting.shared.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportRepository {
  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
  private static final int PIECE = 1 << 20;
  private static final String RUN =
      "select id, kind, username, file_name, dry_run, status, progress, total, counts, created, updated, unchanged, notices, problem, stamp, started_at, ended_at from import_run";
  private static final String ROW = "select position, sheet, row_no, verdict, action, decision, said, label, record_code, findings, cells from import_row where run_id = ";

  @Inject EntityManager em;

  /** A row to keep. @param reference null when nothing was stored */
  record Kept(int position, RowVerdict row, SheetImport.@Nullable Reference reference, @Nullable Long revision) {}

  long begin(String kind, String username, String fileName, boolean dryRun, Instant now, Path file) {
    long id = ((Number) em.createNativeQuery("select nextval(import_run_seq)").getSingleResult()).longValue();
    execute("insert into import_run (id, kind, username, file_name, dry_run, status, started_at) values (?1, ?2, ?3, ?4, ?5, 'running', ?6)", id, kind, username,
        fileName.length() > 200 ? fileName.substring(0, 200) : fileName, dryRun, now);
    keep(id, file);
    return id;
  }

  private void keep(long id, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] piece = in.readNBytes(PIECE);
      for (int number = 0; piece.length > 0; number++) {
        execute("insert into import_file (run_id, piece, content) values (?1, ?2, ?3)", id, number, piece);
        piece = in.readNBytes(PIECE);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the original into a file. */
  void original(long id, Path to) {
    try (OutputStream out = Files.newOutputStream(to)) {
      int pieces = ((Number) em.createNativeQuery("select count(*) from import_file where run_id = ?1").setParameter(1, id).getSingleResult()).intValue();
      for (int piece = 0; piece < pieces; piece++) {
        out.write((byte[]) em.createNativeQuery("select content from import_file where run_id = ?1 and piece = ?2").setParameter(1, id).setParameter(2, piece).getSingleResult());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void total(long id, int rows) {
    execute("update import_run set total = ?1 where id = ?2", rows, id);
  }

  void progress(long id, int rows) {
    execute("update import_run set progress = ?1 where id = ?2", rows, id);
  }

  void end(long id, ImportTally tally, @Nullable String stamp, Instant now) {
    execute("update import_run set status = 'done', progress = ?1, total = ?1, counts = ?2, created = ?3, updated = ?4, unchanged = ?5, notices = ?6, stamp = ?7, ended_at = ?8"
            + " where id = ?9", tally.rows(), JSON.toJson(tally.counts()), tally.created(), tally.updated(), tally.unchanged(), JSON.toJson(tally.notices()), stamp, now, id);
  }

  /** Makes a finished dry run a running import. @return false when it is none, or somebody was faster */
  boolean apply(long id) {
    return execute("update import_run set dry_run = false, status = 'running', progress = 0 where id = ?1 and dry_run and status = 'done'", id) == 1;
  }

  void forget(long id) {
    execute("delete from import_row where run_id = ?1", id);
  }

  void fail(long id, String problem, Instant now) {
    execute("update import_run set status = 'failed', problem = ?1, ended_at = ?2 where id = ?3", problem.length() > 400 ? problem.substring(0, 400) : problem, now, id);
  }

  void failRunning(Instant now) {
    execute("update import_run set status = 'failed', problem = 'restart', ended_at = ?1 where status = 'running'", now);
  }

  /** @return false when it is nothing to take back, or somebody was faster */
  boolean undone(long id) {
    return execute("update import_run set status = 'undone' where id = ?1 and not dry_run and status = 'done'", id) == 1;
  }

  void left(long id, List<KeptRow> kept) {
    execute("update import_run set kept = ?1 where id = ?2", JSON.toJson(kept), id);
  }

  List<KeptRow> kept(long id) {
    Object kept = em.createNativeQuery("select kept from import_run where id = ?1").setParameter(1, id).getSingleResult();
    return kept == null ? List.of() : List.of(JSON.fromJson(kept.toString(), KeptRow[].class));
  }

  void keep(long id, List<Kept> rows) {
    em.unwrap(Session.class).doWork(connection -> {
      try (var insert = connection.prepareStatement("insert into import_row (run_id, position, sheet, row_no, verdict, action, record_key, record_code, revision, findings, cells, label)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        for (Kept kept : rows) {
          RowVerdict row = kept.row();
          boolean plain = row.findings().isEmpty();
          Object[] values = {id, kept.position(), row.row().sheet(), row.row().number(), row.verdict().code(), row.action().code(),
              kept.reference() == null ? null : (Object) kept.reference().key(), kept.reference() == null ? row.code() : kept.reference().code(), kept.revision(),
              plain ? null : JSON.toJson(row.findings()), row.verdict().stores() ? null : JSON.toJson(cells(row)),
              row.label().isEmpty() ? null : row.label()};
          for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
          }
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
  }

  /** Keeps a decision for the apply of a dry run. */
  void decided(long id, int position, Decision decision, Map<String, String> values) {
    execute("update import_row set decision = ?1, said = ?2 where run_id = ?3 and position = ?4", decision.code(), values.isEmpty() ? null : JSON.toJson(values), id, position);
  }

  /** Rows that were decided while the run was dry, in the order of the file. */
  List<JudgedRow> decided(long id) {
    return rows(ROW + id + " and decision is not null order by position");
  }

  void settled(long id, ImportSettlement.Decided decided, SheetImport.@Nullable Reference reference, Action action, @Nullable Long revision) {
    decided(id, decided.waiting().position(), decided.decision(), decided.values());
    execute("update import_row set record_key = ?1, record_code = coalesce(?2, record_code), action = ?3, revision = ?4 where run_id = ?5 and position = ?6",
        reference == null ? null : reference.key(), reference == null ? null : reference.code(), action.code(), revision, id, decided.waiting().position());
    if (reference != null) {
      execute("update import_run set " + (action == Action.CREATE ? "created = created + 1" : "updated = updated + 1") + " where id = ?1", id);
    }
  }

  Optional<ImportRun> find(long id, @Nullable String onlyOf) {
    return runs(RUN + " where id = " + id, onlyOf, " and username = ?1", "").stream().findFirst();
  }

  List<ImportRun> list(@Nullable String onlyOf, int limit, int offset) {
    return runs(RUN, onlyOf, " where username = ?1", " order by id desc limit " + limit + " offset " + offset);
  }

  long count(@Nullable String onlyOf) {
    Query query = em.createNativeQuery("select count(*) from import_run" + (onlyOf == null ? "" : " where username = ?1"));
    return ((Number) (onlyOf == null ? query : query.setParameter(1, onlyOf)).getSingleResult()).longValue();
  }

  /** Rows that are not a plain accept, in the order of the file. */
  List<JudgedRow> notPlain(long id, int limit, int offset) {
    return rows(ROW + id + " and verdict <> 'accept' order by position limit " + limit + " offset " + offset);
  }

  long countNotPlain(long id) {
    return ((Number) em.createNativeQuery("select count(*) from import_row where run_id = ?1 and verdict <> 'accept'").setParameter(1, id).getSingleResult()).longValue();
  }

  List<JudgedRow> judged(long id, Verdict verdict, int limit, int offset) {
    return rows(ROW + id + " and verdict = '" + verdict.code() + "' order by position limit " + limit + " offset " + offset);
  }

  long count(long id, Verdict verdict) {
    return ((Number) em.createNativeQuery("select count(*) from import_row where run_id = ?1 and verdict = ?2").setParameter(1, id).setParameter(2, verdict.code()).getSingleResult()).longValue();
  }

  ImportDecisions decisions(long id) {
    Cells c = new Cells((Object[]) em.createNativeQuery("select count(case when decision is null and verdict <> 'reject' then 1 end), count(case when decision is null and verdict = 'reject' then 1 end), count(case when decision <> 'skip' then 1 end)"
        + " from import_row where run_id = ?1 and verdict in ('duplicate', 'needs_confirmation', 'reject')").setParameter(1, id).getSingleResult());
    return new ImportDecisions((int) c.count(), (int) c.count(), (int) c.count());
  }

  /** The rows of a number, several when the file has several sheets; locked, so that a decision is carried out once. */
  List<JudgedRow> numbered(long id, int number) {
    return rows(ROW + id + " and row_no = " + number + " order by position for update");
  }

  /** What was stored, the last first. */
  List<StoredRow> stored(long id) {
    List<StoredRow> stored = new ArrayList<>();
    for (Object row : em.createNativeQuery("select position, row_no, action, record_key, record_code, revision from import_row where run_id = ?1 and record_key is not null order by position desc")
        .setParameter(1, id).getResultList()) {
      Cells c = new Cells((Object[]) row);
      stored.add(new StoredRow((int) c.count(), (int) c.count(), Action.valueOf(c.required().toUpperCase(Locale.ROOT)), c.count(), c.required(), c.big()));
    }
    return stored;
  }

  private List<ImportRun> runs(String sql, @Nullable String onlyOf, String condition, String order) {
    Query query = em.createNativeQuery(sql + (onlyOf == null ? "" : condition) + order);
    List<ImportRun> runs = new ArrayList<>();
    for (Object row : (onlyOf == null ? query : query.setParameter(1, onlyOf)).getResultList()) {
      Cells c = new Cells((Object[]) row);
      runs.add(new ImportRun(c.count(), c.required(), c.required(), c.required(), c.flag(), c.required(), (int) c.count(), (int) c.count(), counts(c.required()), (int) c.count(),
          (int) c.count(), (int) c.count(), notices(c.text()), c.text(), c.text(), Objects.requireNonNull(c.instant()), c.instant(), List.of()));
    }
    return runs;
  }

  private List<JudgedRow> rows(String sql) {
    List<JudgedRow> rows = new ArrayList<>();
    for (Object row : em.createNativeQuery(sql).getResultList()) {
      Cells c = new Cells((Object[]) row);
      int position = (int) c.count();
      String sheet = Objects.requireNonNullElse(c.text(), "");
      int number = (int) c.count();
      String verdict = c.required();
      String action = c.required();
      String decision = c.text();
      String said = c.text();
      String label = Objects.requireNonNullElse(c.text(), "");
      String code = c.text();
      String findings = c.text();
      String cells = c.text();
      rows.add(new JudgedRow(position, sheet, number, verdict, action, decision, said == null ? Map.of() : texts(said), label, code,
          findings == null ? List.of() : List.of(JSON.fromJson(findings, Finding[].class)), cells == null ? Map.of() : texts(cells)));
    }
    return rows;
  }

  private static Map<String, String> cells(RowVerdict row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.row().cells().forEach((field, cell) -> cells.put(field, cell.text()));
    return cells;
  }

  private static Map<String, Integer> counts(String json) {
    Map<String, Integer> counts = ImportTally.none();
    JSON.fromJson(json, Map.class).forEach((verdict, rows) -> counts.put(verdict.toString(), ((Number) rows).intValue()));
    return counts;
  }

  private static Map<String, String> texts(String json) {
    Map<String, String> texts = new LinkedHashMap<>();
    JSON.fromJson(json, Map.class).forEach((field, text) -> texts.put(field.toString(), String.valueOf(text)));
    return texts;
  }

  private static List<TableNotice> notices(@Nullable String json) {
    return json == null ? List.of() : List.of(JSON.fromJson(json, TableNotice[].class));
  }

  private int execute(String sql, @Nullable Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate();
  }
}
