package id.canting.supervision.followup;

import id.canting.registry.DemoChapter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What became of the follow-ups of the demo world's visits: those of the rounds' years were done, of late some were, some wait for an officer, some are overdue. */
@ApplicationScoped
class FollowUpDemo implements DemoChapter {
  private static final int AFTER_VISITS = 43;

  @Inject FollowUpDemoService followUps;

  @Override
  public int place() {
    return AFTER_VISITS;
  }

  @Override
  public void load() {
    followUps.settle();
  }
}
