package id.canting.notice.mailing;

import id.canting.identity.Open;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.mail.Letter;
import id.canting.mail.Outbox;
import id.canting.notice.NoticeRule;
import id.canting.notice.NoticeTexts;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices by e-mail: nobody gets any who has not answered a letter to that address, and whoever leaves is forgotten. */
@ApplicationScoped
public class SubscriptionService {
  /** An address is not asked more often, whoever asks for it. */
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final Duration UNANSWERED = Duration.ofDays(7);
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject SubscriberRepository subscribers;
  @Inject NoticeLetters letters;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** @param confirmed whether notices are sent */
  public record Subscription(String email, String language, boolean confirmed) {}

  /** Whether this portal can send letters. */
  @Open(because = "the public page offers letters only where they can be sent")
  public boolean offered() {
    return outbox.isOpen();
  }

  /**
   * Sends a letter with a link that confirms. The answer is the same for every address, so that nobody learns who is subscribed.
   *
   * @param language of the letters; any other than en and jv means Indonesian
   * @throws RuleViolation value.missing, email.invalid (422) at email
   */
  @Open(because = "whoever wants notices need not be known here")
  @Transactional
  public void subscribe(@Nullable String email, String language) {
    if (email == null || email.isBlank()) {
      throw RuleViolation.at("email", SharedRule.MISSING);
    }
    String address = email.strip().toLowerCase(Locale.ROOT);
    if (!Letter.isAddress(address)) {
      throw RuleViolation.at("email", NoticeRule.EMAIL);
    }
    String spoken = NoticeTexts.LANGUAGES.contains(language) ? language : "id";
    Instant now = clock.instant();
    subscribers.forgetUnconfirmed(now.minus(UNANSWERED));
    String token = HexFormat.of().formatHex(random());
    if (subscribers.add(address, spoken, token, now)) {
      outbox.queue(List.of(letters.confirmation(address, spoken, token)));
      return;
    }
    Optional<SubscriberRepository.Subscriber> known = subscribers.byEmail(address);
    if (known.isPresent() && subscribers.ask(known.get().id(), now.minus(PAUSE), now, spoken)) {
      outbox.queue(List.of(letters.confirmation(address, spoken, known.get().token())));
    }
  }

  /** @throws RuleViolation subscription.unknown (404) */
  @Open(because = "the link of the letter proves who asks")
  @Transactional
  public Subscription get(@Nullable String token) {
    return told(named(token));
  }

  /** @throws RuleViolation subscription.unknown (404) */
  @Open(because = "the link of the letter proves who asks")
  @Transactional
  public Subscription confirm(@Nullable String token) {
    subscribers.confirm(named(token).id(), clock.instant());
    return told(named(token));
  }

  /** Forgets the address. @throws RuleViolation subscription.unknown (404) */
  @Open(because = "the link of the letter proves who asks")
  @Transactional
  public void unsubscribe(@Nullable String token) {
    subscribers.forget(named(token).id());
  }

  /** How many get notices; who they are is not told. */
  @Permitted(Permission.NOTICE_DRAFT_READ)
  @Transactional
  public long count() {
    return subscribers.count();
  }

  private SubscriberRepository.Subscriber named(@Nullable String token) {
    return Optional.ofNullable(token).filter(t -> t.matches("[0-9a-f]{32}")).flatMap(subscribers::byToken).orElseThrow(() -> new RuleViolation(NoticeRule.SUBSCRIPTION_UNKNOWN));
  }

  private static Subscription told(SubscriberRepository.Subscriber subscriber) {
    return new Subscription(subscriber.email(), subscriber.language(), subscriber.confirmedAt() != null);
  }

  private static byte[] random() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
