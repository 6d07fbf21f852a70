package id.canting.supervision.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Settles follow-ups of the demo world in its past, which no door lets a person do. */
@ApplicationScoped
class FollowUpDemoService {
  private static final int PAUSE = 10;
  private static final int SPREAD = 25;
  private static final int EARLIEST = 14;

  @Inject FollowUpRepository followUps;
  @Inject Clock clock;

  /** {@code db/demo/follow-ups.json}. @param by who tells and who confirms */
  public record Book(List<String> words, String by) {}

  @Transactional
  void settle() {
    Book book = read();
    LocalDate today = LocalDate.now(clock);
    int place = 0;
    for (FollowUp one : followUps.examples()) {
      LocalDate due = one.agreement().due();
      if (one.state() == FollowUpState.OPEN && due.isBefore(today.minusDays(PAUSE))) {
        boolean old = due.isBefore(today.minusYears(1));
        LocalDate done = due.plusDays(place * 7 % SPREAD - EARLIEST);
        if (old || place % 4 != 3) {
          one.done(book.words().get(place % book.words().size()), book.by(), at(done));
        }
        if (old || place % 4 < 2) {
          one.confirm(book.by(), at(done.plusDays(3)));
        }
        place++;
      }
    }
  }

  private Instant at(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
  }

  private static Book read() {
    try (InputStream file = FollowUpDemoService.class.getResourceAsStream("/db/demo/follow-ups.json"); Jsonb json = JsonbBuilder.create()) {
      return json.fromJson(file, Book.class);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
