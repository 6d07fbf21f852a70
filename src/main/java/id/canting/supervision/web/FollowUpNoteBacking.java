package id.canting.supervision.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import id.canting.supervision.followup.FollowUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the follow-ups is waiting, for the first page after sign-in. */
@Named("followUpNote")
@RequestScoped
public class FollowUpNoteBacking {
  @Inject FollowUpService service;
  @Inject CurrentUser user;

  private @Nullable Map<String, Long> counts;

  public long getOverdue() {
    return count("overdue");
  }

  /** Overdue for so long that they were put before the head of the office. */
  public long getEscalated() {
    return count("escalated");
  }

  /** Told to be done; an officer has still to look. 0 for who cannot confirm. */
  public long getUnconfirmed() {
    return user.may(Permission.FOLLOW_UP_CHANGE) ? count("done") : 0;
  }

  public long getAll() {
    return getOverdue() + getUnconfirmed();
  }

  private long count(String what) {
    if (counts == null) {
      counts = user.may(Permission.FOLLOW_UP_READ) ? service.counts() : Map.of();
    }
    return counts.getOrDefault(what, 0L);
  }
}
