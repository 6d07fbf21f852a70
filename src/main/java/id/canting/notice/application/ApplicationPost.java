package id.canting.notice.application;

import id.canting.mail.Letter;
import id.canting.mail.Outbox;
import id.canting.notice.NoticeFacts;
import id.canting.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells owners by letter that they have a seat now; who has no address sees it on the page of the own applications. */
@ApplicationScoped
class ApplicationPost {
  private static final String KEY = "notice.seat-letter.";

  @Inject Outbox outbox;
  @Inject ApplicantQueries applicants;

  void promoted(NoticeFacts notice, Collection<Application> accepted) {
    if (accepted.isEmpty() || !outbox.isOpen()) {
      return;
    }
    String title = notice.title("id");
    List<Letter> letters = new ArrayList<>();
    for (Applicant one : applicants.of(accepted.stream().map(Application::businessId).toList())) {
      if (Letter.isAddress(one.email())) {
        letters.add(new Letter(one.email(), Texts.get(Texts.INDONESIAN, KEY + "subject", title), Texts.get(Texts.INDONESIAN, KEY + "body", one.name(), title, notice.code()), null));
      }
    }
    outbox.queue(letters);
  }
}
