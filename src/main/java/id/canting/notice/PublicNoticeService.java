package id.canting.notice;

import id.canting.identity.Open;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people read without sign-in, with stamps that tell cheaply whether a rendered page still says what is stored. */
@ApplicationScoped
public class PublicNoticeService {
  private static final int SHOWN = 200;
  private static final int CLOSED = 20;

  @Inject NoticeQueries queries;
  @Inject NoticeClock clock;

  /** @param text differs whenever the notice, its seats or its state do */
  public record Stamp(long id, String text) {}

  /** Open ones by their last day, and those that closed last. */
  public record Lists(List<NoticeRecord> open, List<NoticeRecord> closed) {}

  /** As committed now, by whichever node; empty for a notice that has not appeared or was withdrawn. */
  @Open(because = "the public page asks it for each reader")
  @Transactional
  public Optional<Stamp> stamp(String code) {
    return queries.stamp(code).filter(s -> s.state().isPublic()).map(s -> new Stamp(s.id(), s.version() + "." + s.taken() + "." + s.state().code()));
  }

  /** Of all lists and feeds. */
  @Open(because = "the public list asks it for each reader")
  @Transactional
  public String listStamp() {
    return queries.stamp();
  }

  @Open(because = "what has appeared is for everybody")
  @Transactional
  public Lists lists() {
    List<NoticeRecord> open = queries.page(new NoticeFilter(null, Set.of(NoticeState.PUBLISHED.code()), Set.of(), Set.of()), false, NoticeQueries.first("closes", false, SHOWN)).items();
    List<NoticeRecord> closed = queries.page(new NoticeFilter(null, Set.of(NoticeState.CLOSED.code()), Set.of(), Set.of()), false, NoticeQueries.first("closes", true, CLOSED)).items();
    return new Lists(open.stream().map(NoticeRecord::forAll).toList(), closed.stream().map(NoticeRecord::forAll).toList());
  }

  /** Somebody got the page. Kept in memory for some seconds; nothing about the reader is. @param id of the stamp */
  @Open(because = "readers are not signed in")
  public void read(long id) {
    clock.read(id);
  }

  /** Somebody sends it on. @throws RuleViolation notice.unknown (404) */
  @Open(because = "readers are not signed in")
  @Transactional
  public void share(String code) {
    clock.shared(queries.stamp(code).filter(s -> s.state().isPublic()).orElseThrow(() -> new RuleViolation(NoticeRule.UNKNOWN)).id());
  }
}
