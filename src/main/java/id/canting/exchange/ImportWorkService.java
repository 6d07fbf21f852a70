package id.canting.exchange;

import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableNotice;
import id.canting.exchange.sheet.TableReader;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work behind {@link ImportService}: what is stored is one transaction, what is told meanwhile are others. */
@ApplicationScoped
class ImportWorkService {
  private static final int BATCH = 500;
  /** Rows of a file that are kept in memory, about 3 kB each, rather than read twice. */
  private static final int HELD = 12_000;

  @Inject ImportRepository imports;
  @Inject ImportProgressService told;
  @Inject ImportSettlement settlement;
  @Inject Clock clock;

  /**
   * Judges all rows and, unless it is a dry run, stores what needs nobody's decision, then what was decided.
   *
   * @param decided rows of the dry run before it, with their decisions; one that can no longer be carried out waits again
   */
  @Transactional(TxType.REQUIRES_NEW)
  void work(long run, SheetImport kind, Path file, boolean dry, List<JudgedRow> decided) {
    String stamp = kind.stamp();
    ImportTally tally = new ImportTally();
    SheetImport.Run work = kind.begin(run);
    Foreseen foreseen = foreseen(kind, work, file);
    told.total(run, foreseen.rows);
    Map<Integer, JudgedRow> decisions = decided.stream().collect(Collectors.toMap(JudgedRow::position, Function.identity()));
    List<ImportSettlement.Decided> later = new ArrayList<>();
    List<TableRow> batch = new ArrayList<>();
    foreseen.read(row -> {
      JudgedRow decision = decisions.get(tally.rows() + batch.size());
      if (decision != null) {
        later.add(new ImportSettlement.Decided(decision, row, Decision.of(Objects.requireNonNull(decision.decision())), decision.said()));
      }
      batch.add(row);
      if (batch.size() >= BATCH) {
        portion(run, work, batch, tally, dry);
        told.progress(run, tally.rows());
      }
    }, tally::notice);
    portion(run, work, batch, tally, dry);
    work.notices().forEach(tally::notice);
    imports.end(run, tally, dry ? stamp : null, clock.instant());
    later.forEach(one -> carryOut(kind, run, one));
  }

  /**
   * What the first look at a file found.
   *
   * @param held all rows and notices of a file that is small enough to be kept, else null: then it is read again
   */
  private record Foreseen(SheetImport kind, Path file, int rows, @Nullable List<TableRow> held, List<TableNotice> notices) {
    void read(Consumer<TableRow> row, Consumer<TableNotice> notice) {
      if (held == null) {
        TableReader.read(file, kind.columns(), row, notice);
      } else {
        held.forEach(row);
        notices.forEach(notice);
      }
    }
  }

  private static Foreseen foreseen(SheetImport kind, SheetImport.Run work, Path file) {
    int[] rows = {0};
    List<TableRow> held = new ArrayList<>();
    List<TableNotice> notices = new ArrayList<>();
    TableReader.read(file, kind.columns(), row -> {
      if (++rows[0] <= HELD) {
        held.add(row);
      } else if (rows[0] == HELD + 1) {
        held.clear();
      }
      if (row.nothing() == null) {
        work.foresee(row);
      }
    }, notices::add);
    return new Foreseen(kind, file, rows[0], rows[0] <= HELD ? held : null, notices);
  }

  private void carryOut(SheetImport kind, long run, ImportSettlement.Decided decided) {
    try {
      settlement.carryOut(kind, run, decided);
    } catch (RuleViolation e) {
      return; // it waits again, with its findings
    }
  }

  private void portion(long run, SheetImport.Run work, List<TableRow> batch, ImportTally tally, boolean dry) {
    Iterator<RowVerdict> judged = work.judge(batch.stream().filter(r -> r.nothing() == null).toList()).iterator();
    List<RowVerdict> all = new ArrayList<>();
    for (TableRow row : batch) {
      all.add(row.nothing() == null ? judged.next() : skipped(row));
    }
    batch.clear();
    List<RowVerdict> storing = dry ? List.of() : all.stream().filter(RowVerdict::stores).toList();
    Iterator<SheetImport.@Nullable Reference> references = work.store(storing).iterator();
    Long revision = storing.isEmpty() ? null : work.settle();
    List<ImportRepository.Kept> kept = new ArrayList<>();
    for (RowVerdict row : all) {
      int position = tally.rows();
      SheetImport.Reference reference = !dry && row.stores() ? references.next() : null;
      tally.row(row, reference, dry);
      if (row.verdict() != Verdict.ACCEPT || reference != null) {
        kept.add(new ImportRepository.Kept(position, row, reference, reference == null ? null : revision));
      }
    }
    imports.keep(run, kept);
  }

  private static RowVerdict skipped(TableRow row) {
    return new RowVerdict(row, Verdict.SKIP, Action.NONE, List.of(new Finding(Verdict.SKIP, null, row.nothing().code(), null, List.of(), null, null)), "", null, null);
  }
}
