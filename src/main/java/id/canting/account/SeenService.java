package id.canting.account;

import id.canting.identity.CurrentUser;
import id.canting.identity.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes on which day an account opened the portal: one write for each account, node and day. */
@ApplicationScoped
public class SeenService {
  @Inject CurrentUser user;
  @Inject AccountRepository accounts;
  @Inject Clock clock;

  private final Set<String> today = ConcurrentHashMap.newKeySet();
  private volatile LocalDate day = LocalDate.MIN;

  /** Whether the caller was noted today, without asking the database. */
  @Open(because = "it tells nothing but whether there is something to note")
  public boolean isNoted() {
    LocalDate now = LocalDate.now(clock);
    if (!now.equals(day)) {
      today.clear();
      day = now;
    }
    return user.roles().isEmpty() || today.contains(user.username());
  }

  @Open(because = "everybody notes only that the own account was here")
  @Transactional
  public void note() {
    if (!user.roles().isEmpty()) {
      accounts.seen(user.username(), clock.instant());
      today.add(user.username());
    }
  }
}
