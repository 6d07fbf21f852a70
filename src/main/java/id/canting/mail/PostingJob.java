package id.canting.mail;

import id.canting.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is due. A recipient's address is never logged. */
@ApplicationScoped
class PostingJob implements Job {
  private static final Logger LOG = Logger.getLogger(PostingJob.class.getName());

  @Inject PostingService posting;
  @Inject Post post;

  @Override
  public String name() {
    return "mail.posting";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    if (!post.isOpen()) {
      return;
    }
    for (LetterRepository.Waiting letter : posting.claim()) {
      try {
        post.send(letter.letter());
        posting.sent(letter.id());
      } catch (MessagingException e) {
        LOG.log(Level.WARNING, "Letter {0} could not be sent ({1}); it is tried again.", new Object[] {letter.id(), e.getClass().getSimpleName()});
        posting.failed(letter);
      }
    }
  }
}
