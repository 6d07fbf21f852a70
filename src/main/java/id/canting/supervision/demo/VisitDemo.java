package id.canting.supervision.demo;

import id.canting.registry.BusinessFilter;
import id.canting.registry.BusinessRow;
import id.canting.registry.BusinessService;
import id.canting.registry.DemoChapter;
import id.canting.shared.PageRequest;
import id.canting.supervision.VisitDetails;
import id.canting.supervision.VisitReviewService;
import id.canting.supervision.VisitService;
import id.canting.supervision.followup.AgreedTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Visits around the survey rounds, closed long ago, and some of late in every state. Which business was visited when follows from the file, always the same. */
@ApplicationScoped
class VisitDemo implements DemoChapter {
  private static final int AFTER_NOTICES = 42;

  @Inject VisitService visits;
  @Inject VisitReviewService reviews;
  @Inject BusinessService businesses;
  @Inject Clock clock;

  /** {@code db/demo/visits.json}. */
  public record Book(List<String> officers, List<Series> series, List<Recent> recent, String returned, List<Story> stories) {}

  /** Visits every so many days. @param start place of the first business in the register, @param step to the next one */
  public record Series(LocalDate from, int every, int count, int start, int step) {}

  /** @param days from the day on which the demo world is loaded, negative for the past @param business place in the register, from 1 */
  public record Recent(int days, int business, int story, String status) {}

  /** What was found. @param checklist null: the usual one of the purpose */
  public record Story(
      String purpose, @Nullable String checklist, Map<String, Object> answers, List<VisitDetails.Found> findings, @Nullable String recommendations, @Nullable String agreements, List<Task> followUps) {}

  /** @param days until it is due */
  public record Task(String task, String owner, int days) {}

  @Override
  public int place() {
    return AFTER_NOTICES;
  }

  @Override
  public void load() {
    Book book = read();
    List<String> codes = businesses.list(BusinessFilter.ANY, PageRequest.of(null, "200", "code", 200, "code", businesses.sortable()), false).items().stream().map(BusinessRow::code).toList();
    LocalDate today = LocalDate.now(clock);
    int number = 1;
    for (Recent one : book.recent()) {
      visit(book, number++, codes.get((one.business() - 1) % codes.size()), today.plusDays(one.days()), one.story(), one.status());
    }
    for (Series series : book.series()) {
      for (int i = 0; i < series.count(); i++) {
        visit(book, number++, codes.get((series.start() + i * series.step()) % codes.size()), series.from().plusDays((long) i * series.every()), i + series.step(), "closed");
      }
    }
  }

  private void visit(Book book, int number, String business, LocalDate day, int story, String status) {
    Story told = book.stories().get(story % book.stories().size());
    String uuid = "10000000-0000-4000-8000-%012d".formatted(number);
    boolean planned = "planned".equals(status);
    List<AgreedTask> tasks = told.followUps().stream().map(t -> new AgreedTask(t.task(), t.owner(), null, day.plusDays(t.days()))).toList();
    visits.put(uuid, null, new VisitDetails(business, told.purpose(), day, planned ? null : "09:00", planned ? null : "10:30", List.of(book.officers().get(number % book.officers().size())), null, null, told.checklist(),
        planned ? null : told.answers(), planned ? null : told.findings(), planned ? null : told.recommendations(), planned ? null : told.agreements(), null, null, null, null, planned ? null : tasks,
        planned || "in_progress".equals(status) ? status : "submitted"));
    if ("returned".equals(status)) {
      reviews.move(uuid, status, book.returned());
    }
    if ("reviewed".equals(status) || "closed".equals(status)) {
      reviews.move(uuid, "reviewed", null);
    }
    if ("closed".equals(status)) {
      reviews.move(uuid, status, null);
    }
  }

  private static Book read() {
    try (InputStream file = VisitDemo.class.getResourceAsStream("/db/demo/visits.json"); Jsonb json = JsonbBuilder.create()) {
      return json.fromJson(file, Book.class);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
