package id.canting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Lets work outside a request act for somebody: a job for {@code system}, a long import for the person who began it.
 * The person is a snapshot, taken with {@link #snapshot} in the request.
 */
@ApplicationScoped
public class Acting {
  public static final String SYSTEM = "system";

  private static final ThreadLocal<@Nullable CurrentUser> USER = new ThreadLocal<>();

  private record Snapshot(String username, Set<Role> roles, DataScope scope) implements CurrentUser {}

  /** The user as of now, usable in other threads. */
  public CurrentUser snapshot(CurrentUser user) {
    return new Snapshot(user.username(), Set.copyOf(user.roles()), user.scope());
  }

  /** A user made up of its parts; jobs resume with it what a person began before a restart. */
  public CurrentUser user(String username, Set<Role> roles, DataScope scope) {
    return new Snapshot(username, Set.copyOf(roles), scope);
  }

  /** Runs the work as the user; the thread's user of before is back afterwards, also after an exception. */
  public <T> T as(CurrentUser user, Callable<T> work) throws Exception {
    CurrentUser before = USER.get();
    USER.set(user);
    try {
      return work.call();
    } finally {
      if (before == null) {
        USER.remove();
      } else {
        USER.set(before);
      }
    }
  }

  /** Runs the work as {@code system}, which holds every role and sees every row. */
  public <T> T asSystem(Callable<T> work) throws Exception {
    return as(new Snapshot(SYSTEM, EnumSet.allOf(Role.class), DataScope.EVERYTHING), work);
  }

  /** For whom this thread acts; empty where nobody was named. */
  public Optional<CurrentUser> current() {
    return Optional.ofNullable(USER.get());
  }
}
