package id.canting.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Where letters wait. They are sent once the caller's transaction holds, by whichever node comes first, and tried again for a week. */
@ApplicationScoped
public class Outbox {
  @Inject LetterRepository letters;
  @Inject Post post;
  @Inject Clock clock;

  /** Whether this portal can send letters at all; without it nobody should be asked for an address. */
  public boolean isOpen() {
    return post.isOpen();
  }

  public void queue(List<Letter> all) {
    letters.queue(all, clock.instant());
  }
}
