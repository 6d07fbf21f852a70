package id.canting.exchange;

import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.TableReader;
import id.canting.exchange.sheet.TableRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work behind {@link ImportService}: what is stored is one transaction, what is told meanwhile are others. */
@ApplicationScoped
class ImportWorkService {
  private static final int BATCH = 500;

  @Inject ImportRepository imports;
  @Inject ImportProgressService told;
  @Inject Clock clock;

  /** Judges all rows and, unless it is a dry run, stores what needs nobody's decision. */
  @Transactional(TxType.REQUIRES_NEW)
  void work(long run, SheetImport kind, Path file, boolean dry) {
    String stamp = kind.stamp();
    ImportTally tally = new ImportTally();
    SheetImport.Run work = kind.begin(run);
    List<TableRow> batch = new ArrayList<>();
    TableReader.read(file, kind.columns(), row -> {
      batch.add(row);
      if (batch.size() >= BATCH) {
        portion(run, work, batch, tally, dry);
        told.progress(run, tally.rows());
      }
    }, tally::notice);
    portion(run, work, batch, tally, dry);
    imports.end(run, tally, dry ? stamp : null, clock.instant());
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
    return new RowVerdict(row, Verdict.SKIP, Action.NONE, List.of(new Finding(Verdict.SKIP, null, row.nothing().code(), List.of(), null, null)), "", null, null);
  }
}
