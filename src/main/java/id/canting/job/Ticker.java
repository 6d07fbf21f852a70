package id.canting.job;

import id.canting.identity.Acting;
import id.canting.shared.Incident;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one clockwork of a node: looks each second whether work is due. */
@ApplicationScoped
class Ticker {
  @Resource ManagedScheduledExecutorService clockwork;
  @Inject @Any Instance<Job> jobs;
  @Inject JobClaimService claims;
  @Inject Acting acting;
  @Inject Clock clock;

  private final Map<String, Instant> here = new HashMap<>();
  private List<Job> known = List.of();
  private boolean told;
  private @Nullable ScheduledFuture<?> ticking;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    known = jobs.stream().toList();
    ticking = clockwork.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (ticking != null) {
      ticking.cancel(false);
    }
  }

  /** Never throws, or it would not come back; a database that is away is told by the health check. */
  private void tick() {
    try {
      if (!told) {
        claims.know(known.stream().filter(job -> !job.onEachNode()).map(Job::name).collect(Collectors.toSet()));
        told = true;
      }
      Set<String> due = claims.due();
      known.stream().filter(job -> job.onEachNode() ? isDueHere(job) : due.contains(job.name()) && claims.claim(job.name(), job.every())).forEach(this::perform);
    } catch (RuntimeException e) {
      told = false;
    }
  }

  private boolean isDueHere(Job job) {
    Instant now = clock.instant();
    if (now.isBefore(here.getOrDefault(job.name(), Instant.MIN))) {
      return false;
    }
    here.put(job.name(), now.plus(job.every()));
    return true;
  }

  private void perform(Job job) {
    try {
      acting.asSystem(() -> {
        job.run();
        return null;
      });
    } catch (Exception e) {
      Incident.log(e);
    }
  }
}
