package id.canting.shared;

import jakarta.transaction.SystemException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a part that is away for now (the database, Keycloak) from a fault of the portal. */
public final class Outage {
  private static final int DEEPEST = 30;

  private Outage() {}

  /** Whether the cause is that the database or Keycloak cannot be reached: answer 503, and try again later. */
  public static boolean isBehind(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof UnknownHostException
          || cause instanceof SocketTimeoutException
          || cause instanceof HttpTimeoutException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLTransientConnectionException
          || cause instanceof JDBCConnectionException
          || cause instanceof SystemException // the transaction cannot even be rolled back: its connection is gone
          || cause instanceof SQLException sql && (connectionState(sql.getSQLState()) || poolFailed(sql.getMessage()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean connectionState(@Nullable String state) {
    return state != null && state.startsWith("08");
  }

  /** The container's pool wraps what happened in a plain SQLException. */
  private static boolean poolFailed(@Nullable String message) {
    return message != null && message.startsWith("Error in allocating a connection");
  }
}
