package id.canting.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Clock;

/** What others may read of an import while its own transaction runs, and after it failed. */
@ApplicationScoped
class ImportProgressService {
  @Inject ImportRepository imports;
  @Inject Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  long begin(String kind, String username, String fileName, boolean dryRun, Path file) {
    return imports.begin(kind, username, fileName, dryRun, clock.instant(), file);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void progress(long run, int rows) {
    // the run's row is locked by nobody until its end
    imports.progress(run, rows);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void applied(long run) {
    imports.applied(run);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void fail(long run, String problem) {
    imports.fail(run, problem, clock.instant());
  }

  @Transactional(TxType.REQUIRES_NEW)
  void failRunning() {
    imports.failRunning(clock.instant());
  }
}
