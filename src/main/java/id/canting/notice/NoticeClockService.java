package id.canting.notice;

import id.canting.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The transactions of {@link NoticeClock}. */
@ApplicationScoped
class NoticeClockService {
  @Inject NoticeRepository notices;
  @Inject Event<Notices.Appeared> appeared;
  @Inject Clock clock;

  @Transactional
  void count(LocalDate day, Map<Long, int[]> counts) {
    notices.count(day, counts);
  }

  /** Tells of scheduled notices whose time has come; the row's lock keeps two nodes from doing so twice. */
  @Transactional
  void appear() {
    Instant now = clock.instant();
    for (Notice notice : notices.toMail(now, LocalDate.ofInstant(now, ClockProducer.JAKARTA))) {
      notice.mailed(now);
      appeared.fire(new Notices.Appeared(notice.code(), notice.texts()));
    }
  }
}
