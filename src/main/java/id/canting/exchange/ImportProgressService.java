package id.canting.exchange;

import id.canting.shared.RuleViolation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

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
  void total(long run, int rows) {
    imports.total(run, rows);
  }

  /** Writes the original into a file. A job that goes on after the answer has no transaction but this. */
  @Transactional(TxType.REQUIRES_NEW)
  void original(long run, Path to) {
    imports.original(run, to);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void progress(long run, int rows) {
    // the run's row is locked by nobody until its end
    imports.progress(run, rows);
  }

  /** @throws RuleViolation import.not-applicable (409) when it is no dry run that waits, or no longer one */
  @Transactional(TxType.REQUIRES_NEW)
  List<JudgedRow> applied(long run) {
    if (!imports.apply(run)) {
      throw new RuleViolation(ImportRule.NOT_APPLICABLE);
    }
    List<JudgedRow> decided = imports.decided(run);
    imports.forget(run);
    return decided;
  }

  @Transactional(TxType.REQUIRES_NEW)
  void fail(long run, String problem) {
    imports.fail(run, problem, clock.instant());
  }

  /** What was running when the portal stopped stored nothing. */
  @Transactional(TxType.REQUIRES_NEW)
  void failRunning(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class) Object start) {
    imports.failRunning(clock.instant());
  }
}
