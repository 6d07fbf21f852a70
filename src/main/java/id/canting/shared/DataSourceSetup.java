package id.canting.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/** The one data source. A connection that the database has dropped is replaced on use, so the portal outlives a restart of the database. */
@DataSourceDefinition(
    name = "java:app/jdbc/canting",
    className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${MPCONFIG=canting.jdbc.url}",
    user = "${MPCONFIG=canting.db.user}",
    password = "${MPCONFIG=canting.db.password}",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 16,
    maxIdleTime = 300,
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=5",
      "fish.payara.max-wait-time-in-millis=10000",
      "fish.payara.statement-cache-size=0"
    })
@ApplicationScoped
class DataSourceSetup {}
