package id.canting.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock. Instants are UTC; days ("today", "closes") are days in Asia/Jakarta. */
@ApplicationScoped
public class ClockProducer {
  public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(JAKARTA);
  }
}
