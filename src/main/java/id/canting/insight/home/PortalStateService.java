package id.canting.insight.home;

import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;

/** How the portal is, for who runs it. */
@ApplicationScoped
public class PortalStateService {
  @Inject PortalStateQueries queries;
  @Inject SignInServer signIn;
  @Inject Clock clock;

  @Permitted(Permission.SYSTEM_READ)
  @Transactional
  public PortalState state() {
    PortalStateQueries.Letters letters = queries.letters();
    Properties build = build();
    Instant started = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    return new PortalState(signIn.answers(), letters.waiting(), letters.retried(), letters.oldest(), queries.due(clock.instant().minus(Duration.ofMinutes(PortalState.LATE_MINUTES))),
        build.getProperty("portal"), build.getProperty("server"), System.getProperty("java.version"), queries.database(), queries.schema(), started, queries.imports());
  }

  private static Properties build() {
    Properties build = new Properties();
    try (InputStream in = Objects.requireNonNull(PortalStateService.class.getResourceAsStream("/id/canting/insight/build.properties"))) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build;
  }
}
