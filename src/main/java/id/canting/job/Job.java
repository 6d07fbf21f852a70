package id.canting.job;

import java.time.Duration;

/**
 * Work that comes back by the clock, as a bean of the application. It runs for {@code system}, outside of a transaction, and may fail: it is logged and comes back.
 */
public interface Job {
  /** Stable, at most 60 characters, ASCII. */
  String name();

  /** At least a second. */
  Duration every();

  /** Whether each node does it for itself; else only the one that comes first. */
  default boolean onEachNode() {
    return false;
  }

  void run() throws Exception;
}
