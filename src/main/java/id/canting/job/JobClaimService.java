package id.canting.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Which node does what is due. */
@ApplicationScoped
class JobClaimService {
  @Inject JobRepository jobs;
  @Inject Clock clock;

  @Transactional
  void know(Set<String> names) {
    names.forEach(name -> jobs.know(name, clock.instant()));
  }

  @Transactional
  Set<String> due() {
    return jobs.due(clock.instant());
  }

  @Transactional
  boolean claim(String name, Duration every) {
    return jobs.claim(name, clock.instant(), clock.instant().plus(every));
  }
}
