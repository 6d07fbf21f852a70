package id.canting.notice.mailing;

import id.canting.mail.Letter;
import id.canting.mail.Outbox;
import id.canting.notice.NoticeFacts;
import id.canting.notice.NoticeText;
import id.canting.notice.NoticeTexts;
import id.canting.notice.Notices;
import id.canting.identity.PublicAddress;
import id.canting.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The letters to subscribers, each in their language. */
@ApplicationScoped
class NoticeLetters {
  @Inject SubscriberRepository subscribers;
  @Inject Outbox outbox;
  @Inject Notices notices;
  @Inject PublicAddress portal;

  /** Queues a letter to each subscriber, within the transaction in which the notice appears. */
  void tell(@Observes Notices.Appeared appeared) {
    if (outbox.isOpen()) {
      NoticeFacts notice = notices.named(appeared.code());
      outbox.queue(subscribers.confirmed().stream().map(s -> letter(notice, s)).toList());
    }
  }

  Letter confirmation(String email, String language, String token) {
    Locale locale = Texts.supported(language);
    return new Letter(email, Texts.get(locale, "notice.letter.confirm.subject"), Texts.get(locale, "notice.letter.confirm.body", address(token, language)), null);
  }

  private Letter letter(NoticeFacts notice, SubscriberRepository.Subscriber to) {
    Locale locale = Texts.supported(to.language());
    NoticeTexts.@Nullable Said text = notice.texts().part(to.language(), NoticeText::text);
    String page = portal.of("/p/" + notice.code() + (to.language().equals("id") ? "" : "?lang=" + to.language()));
    String leave = address(to.token(), to.language());
    return new Letter(to.email(), Texts.get(locale, "notice.letter.subject", notice.title(to.language())),
        Texts.get(locale, "notice.letter.body", notice.title(to.language()), text == null ? "" : text.text(), day(notice.closes(), locale), page, leave), leave);
  }

  private String address(String token, String language) {
    return portal.of("/p/subscription?token=" + token + (language.equals("id") ? "" : "&lang=" + language));
  }

  private static String day(@Nullable LocalDate day, Locale locale) {
    return day == null ? "" : DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(day);
  }
}
