package id.canting.notice;

import id.canting.job.Job;
import id.canting.shared.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** What each node does for notices by the clock: stores how often they were read and sent on, and tells of those whose time has come. */
@ApplicationScoped
class NoticeClock implements Job {
  private static final int READS = 0;
  private static final int SHARES = 1;

  @Inject NoticeClockService service;
  @Inject Clock clock;

  private final Map<Day, AtomicIntegerArray> counts = new ConcurrentHashMap<>();

  private record Day(LocalDate day, long notice) {}

  void read(long notice) {
    count(notice, READS);
  }

  void shared(long notice) {
    count(notice, SHARES);
  }

  private void count(long notice, int what) {
    counts.computeIfAbsent(new Day(LocalDate.now(clock), notice), d -> new AtomicIntegerArray(2)).incrementAndGet(what);
  }

  @Override
  public String name() {
    return "notice.clock";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(3);
  }

  @Override
  public boolean onEachNode() {
    return true;
  }

  @Override
  public void run() {
    store();
    service.appear();
  }

  /** What was counted last is stored before the portal stops. */
  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    try {
      store();
    } catch (RuntimeException e) {
      Incident.log(e);
    }
  }

  private void store() {
    LocalDate today = LocalDate.now(clock);
    Map<LocalDate, Map<Long, int[]>> found = new TreeMap<>();
    counts.forEach((key, counted) -> {
      int[] both = {counted.getAndSet(READS, 0), counted.getAndSet(SHARES, 0)};
      if (both[READS] + both[SHARES] > 0) {
        found.computeIfAbsent(key.day(), d -> new TreeMap<>()).put(key.notice(), both);
      } else if (key.day().isBefore(today.minusDays(1))) {
        counts.remove(key);
      }
    });
    found.forEach((day, all) -> {
      try {
        service.count(day, all);
      } catch (RuntimeException e) {
        all.forEach((notice, both) -> {
          AtomicIntegerArray again = counts.computeIfAbsent(new Day(day, notice), d -> new AtomicIntegerArray(2));
          again.addAndGet(READS, both[READS]);
          again.addAndGet(SHARES, both[SHARES]);
        });
        throw e;
      }
    });
  }
}
