package id.canting.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Migrates the schema while the session factory is built: before Hibernate validates it, and before CDI, which a singleton would be too late for. */
public final class FlywayIntegrator implements Integrator {
  private static final Logger LOG = System.getLogger(FlywayIntegrator.class.getName());

  @Override
  public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessions) {
    DataSource database = sessions.getServiceRegistry().requireService(ConnectionProvider.class).unwrap(DataSource.class);
    int run = Flyway.configure(FlywayIntegrator.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .load()
        .migrate()
        .migrationsExecuted;
    LOG.log(Level.INFO, "{0} migrations run", run);
  }

  @Override
  public void disintegrate(SessionFactoryImplementor sessions, SessionFactoryServiceRegistry registry) {}
}
