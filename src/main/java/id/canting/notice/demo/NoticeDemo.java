package id.canting.notice.demo;

import id.canting.notice.Audience;
import id.canting.notice.NewNotice;
import id.canting.notice.NoticeService;
import id.canting.notice.NoticeTexts;
import id.canting.programme.eligibility.Criterion;
import id.canting.registry.DemoChapter;
import id.canting.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Open and closed notices. Their days are counted from the day on which the demo world is loaded, so that some are always open. */
@ApplicationScoped
class NoticeDemo implements DemoChapter {
  private static final int AFTER_PROGRAMMES = 40;

  @Inject NoticeService notices;
  @Inject Clock clock;

  /**
   * A notice in {@code db/demo/notices.json}.
   *
   * @param published days from today until it appears, negative for the past; null: it stays a draft
   * @param closes days from today until its last day; {@code starts} until what it announces begins, which goes on for {@code days}
   */
  public record Example(
      NoticeTexts texts, String kind, @Nullable Audience audience, @Nullable List<Criterion> eligibility, @Nullable Integer published, int closes, @Nullable Integer starts, int days,
      @Nullable String place, @Nullable Integer places, String allocation) {}

  @Override
  public int place() {
    return AFTER_PROGRAMMES;
  }

  @Override
  public void load() {
    LocalDate today = LocalDate.now(clock);
    for (Example one : examples()) {
      LocalDate first = one.starts() == null ? null : today.plusDays(one.starts());
      notices.draft(new NewNotice(null, null, null, null, null, one.texts(), one.kind(), one.audience(), one.eligibility(), today.plusDays(one.closes()), first,
          first == null ? null : first.plusDays(Math.max(0, one.days() - 1L)), one.place(), one.places(), one.allocation(), null, null,
          one.published() == null ? null : today.plusDays(one.published()).atTime(8, 0).atZone(ClockProducer.JAKARTA).toInstant(), one.published() != null));
    }
  }

  private static List<Example> examples() {
    try (InputStream in = NoticeDemo.class.getResourceAsStream("/db/demo/notices.json"); Jsonb json = JsonbBuilder.create()) {
      return List.of(json.fromJson(in, Example[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
