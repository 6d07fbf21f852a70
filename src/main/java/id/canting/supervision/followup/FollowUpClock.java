package id.canting.supervision.followup;

import id.canting.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Reminds of follow-ups, warns of overdue ones and puts the oldest before the head of the office, by the clock. */
@ApplicationScoped
class FollowUpClock implements Job {
  @Inject ReminderService reminders;

  @Override
  public String name() {
    return "follow-up.clock";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(20);
  }

  @Override
  public void run() {
    all(reminders::escalate);
    all(reminders::remind);
    all(reminders::warn);
  }

  private static void all(IntSupplier portion) {
    while (portion.getAsInt() == ReminderService.PORTION) {
      // the next portion, in a transaction of its own
    }
  }
}
