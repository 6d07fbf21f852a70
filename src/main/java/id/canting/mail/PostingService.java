package id.canting.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The steps of sending, each a transaction of its own, so that no row is locked while a mail server is talked to. */
@ApplicationScoped
class PostingService {
  private static final int PORTION = 50;
  /** A node that dies while sending lets go of its letters after this; they may then be sent twice, never not at all. */
  private static final Duration HELD = Duration.ofMinutes(5);

  @Inject LetterRepository letters;
  @Inject Clock clock;

  @Transactional
  List<LetterRepository.Waiting> claim() {
    Instant now = clock.instant();
    letters.giveUp(now);
    return letters.claim(PORTION, now, now.plus(HELD));
  }

  @Transactional
  void sent(long id) {
    letters.forget(id);
  }

  @Transactional
  void failed(LetterRepository.Waiting letter) {
    letters.later(letter.id(), clock.instant().plus(Duration.ofMinutes(1L << Math.min(letter.tries(), 8))));
  }
}
