package id.canting.notice;

import id.canting.audit.Change;
import id.canting.document.Photo;
import id.canting.document.StoredFile;
import id.canting.document.StoredFiles;
import id.canting.identity.Acting;
import id.canting.identity.CurrentUser;
import id.canting.identity.Open;
import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.programme.ProgrammeOutline;
import id.canting.programme.Programmes;
import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import id.canting.shared.RevisionGuard;
import id.canting.shared.RuleViolation;
import id.canting.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notices: officers write, review, publish and withdraw them; what has appeared is open to all. */
@ApplicationScoped
public class NoticeService {
  private static final int MOST_FILES = 5;
  private static final int MOST_BYTES = 5 << 20;

  @Inject CurrentUser user;
  @Inject NoticeRepository notices;
  @Inject NoticeQueries queries;
  @Inject NoticeReader reader;
  @Inject Notices all;
  @Inject NoticeHistory history;
  @Inject AudienceQueries audiences;
  @Inject StoredFiles files;
  @Inject Programmes programmes;
  @Inject Event<Notices.Appeared> appeared;
  @Inject Event<Notices.PlacesRaised> raised;
  @Inject Clock clock;

  @Open(because = "names of fields are no secret")
  public Set<String> sortable() {
    return NoticeQueries.ORDERS.keySet();
  }

  /** Officers see all, everybody else what has appeared. @throws RuleViolation value.unknown (422) */
  @Open(because = "notices are for everybody; drafts are left out for who may not read them")
  @Transactional
  public Page<NoticeRecord> list(NoticeFilter filter, PageRequest request) {
    boolean officer = user.may(Permission.NOTICE_DRAFT_READ);
    Page<NoticeRecord> page = queries.page(filter, officer, request);
    return officer ? page : new Page<>(page.total(), page.page(), page.size(), page.items().stream().map(NoticeRecord::forAll).toList());
  }

  /** @throws RuleViolation notice.unknown (404), also for a draft that the user may not read */
  @Open(because = "notices are for everybody; a draft is unknown to who may not read it")
  @Transactional
  public NoticeRecord get(String code) {
    return record(code);
  }

  /** Open notices that speak to the caller's own business, the one that closes first at the beginning; none for an account without business. */
  @Permitted(Permission.OWN_PAGES)
  @Transactional
  public List<NoticeFacts> mine() {
    String business = user.scope().businessCode();
    return business == null ? List.of() : all.openFor(business);
  }

  /** Notices that somebody applied to, by key. */
  @Permitted(Permission.APPLICATION_READ)
  @Transactional
  public Map<Long, NoticeFacts> facts(Set<Long> keys) {
    return all.of(keys);
  }

  /** How many notices are in which state, of those that the filter takes but for its status. */
  @Permitted(Permission.NOTICE_DRAFT_READ)
  @Transactional
  public Map<String, Long> counts(NoticeFilter filter) {
    return queries.counts(filter);
  }

  @Permitted(Permission.NOTICE_DRAFT_READ)
  @Transactional
  public List<Change> history(String code) {
    return history.of(toChange(code));
  }

  /** Which businesses an audience reaches today. @throws RuleViolation value.unknown (422) at {@code audience.…} */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public Page<Audience.Reached> reach(Audience audience, PageRequest request) {
    return audiences.page(audience, request);
  }

  /** Programmes that a notice may belong to, the latest first. */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public List<ProgrammeOutline> programmes() {
    return programmes.latest();
  }

  /** @throws RuleViolation with all that is wrong, notice.closes-past (422) where it is to be published at once */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord draft(NewNotice said) {
    boolean publish = Boolean.TRUE.equals(said.publish());
    Notice.Details details = reader.read(said, null);
    if (publish && !isSystem()) {
      reader.checkPublishable(details.closes());
    }
    Notice notice = new Notice(notices.nextNumber(), details, clock.instant(), user.username());
    notices.add(notice);
    notices.log(notice, clock.instant(), user.username(), "drafted", null);
    if (publish) {
      appear(notice, said.publishAt());
    }
    return record(notice.code());
  }

  /**
   * Replaces what a notice says; a published one stays published and keeps its history.
   *
   * @param revision that the caller has read; null only where nothing will change
   * @throws RuleViolation notice.unknown (404), stale (412), guard.missing (428), notice.places-taken, notice.allocation-fixed (409), or what is wrong
   */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord change(String code, @Nullable Integer revision, NewNotice said) {
    Notice notice = toChange(code);
    Notice.Details before = notice.details();
    Notice.Details after = reader.read(said, before);
    if (after.equals(before)) {
      return record(code);
    }
    RevisionGuard.check(revision, notice.version());
    NoticeState state = notice.state(clock.instant());
    if ((state == NoticeState.PUBLISHED || state == NoticeState.SCHEDULED) && !Objects.equals(after.closes(), before.closes())) {
      reader.checkPublishable(after.closes());
    }
    boolean appeared = state.isPublic();
    if (appeared && after.allocation() != before.allocation()) {
      throw RuleViolation.at("allocation", NoticeRule.ALLOCATION_FIXED);
    }
    int taken = notices.taken(notice.id());
    if (after.places() != null && after.places() < taken) {
      throw RuleViolation.at("places", NoticeRule.PLACES_TAKEN, taken);
    }
    notice.become(after, clock.instant());
    if (appeared) {
      notices.log(notice, clock.instant(), user.username(), "changed", null);
    }
    notices.flush();
    if (appeared && before.places() != null && (after.places() == null || after.places() > before.places())) {
      raised.fire(new Notices.PlacesRaised(code));
    }
    return record(code);
  }

  /** Hands a draft to whoever reviews it. @throws RuleViolation notice.unknown (404), notice.step (409) */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord review(String code) {
    Notice notice = toChange(code);
    notice.send(clock.instant());
    return logged(notice, "sent", null);
  }

  /** Gives a notice in review back to its author. @param reason why, kept @throws RuleViolation value.missing (422), notice.unknown (404), notice.step (409) */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord giveBack(String code, @Nullable String reason) {
    String why = reason(reason);
    Notice notice = toChange(code);
    notice.giveBack(clock.instant());
    return logged(notice, "returned", why);
  }

  /** @param at when it is to appear; null or past: now @throws RuleViolation notice.unknown (404), notice.step (409), notice.closes-past (422) */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord publish(String code, @Nullable Instant at) {
    Notice notice = toChange(code);
    reader.checkPublishable(notice.closes());
    appear(notice, at);
    return record(code);
  }

  /** Takes a published notice away from its readers. @param reason why, kept @throws RuleViolation value.missing (422), notice.unknown (404), notice.step (409) */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord withdraw(String code, @Nullable String reason) {
    String why = reason(reason);
    Notice notice = toChange(code);
    notice.withdraw(clock.instant());
    return logged(notice, "withdrawn", why);
  }

  /**
   * A picture is made anew, so that nothing that came with it is published.
   *
   * @param name of the file as its owner calls it
   * @throws RuleViolation notice.unknown (404), notice.files-many (409), file.empty, file.type, file.large (422) at file
   */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord attach(String code, String name, byte[] content) {
    Notice notice = toChange(code);
    if (queries.files(notice.id()).size() >= MOST_FILES) {
      throw RuleViolation.at("file", NoticeRule.FILES_MANY, MOST_FILES);
    }
    boolean picture = content.length <= MOST_BYTES && StoredFiles.isPicture(content);
    StoredFile kept = picture ? files.keep(name.replaceFirst("\\.[^.]*$", "") + ".jpg", Photo.of(content, "file").full(), StoredFiles.PAPERS, MOST_BYTES, "file")
        : files.keep(name, content, StoredFiles.PAPERS, MOST_BYTES, "file");
    notices.attach(notice.id(), kept.id());
    notice.touch(clock.instant());
    notices.flush();
    return record(code);
  }

  /** Takes an attachment away. @throws RuleViolation notice.unknown, file.unknown (404) */
  @Permitted(Permission.NOTICE_CHANGE)
  @Transactional
  public NoticeRecord detach(String code, long file) {
    Notice notice = toChange(code);
    if (!notices.detach(notice.id(), file)) {
      throw new RuleViolation(NoticeRule.FILE_UNKNOWN);
    }
    notice.touch(clock.instant());
    notices.flush();
    return record(code);
  }

  /** An attachment; of a notice that has not appeared for officers only. @throws RuleViolation notice.unknown, file.unknown (404) */
  @Open(because = "what a published notice carries along is for everybody; the others' is unknown to who may not read them")
  @Transactional
  public StoredFile.Content file(String code, long id) {
    boolean officer = user.may(Permission.NOTICE_DRAFT_READ);
    Map.Entry<Long, NoticeRecord> notice = queries.record(code).filter(r -> officer || r.getValue().appeared()).orElseThrow(() -> new RuleViolation(NoticeRule.UNKNOWN));
    if (!queries.files(notice.getKey()).contains(id)) {
      throw new RuleViolation(NoticeRule.FILE_UNKNOWN);
    }
    return files.read(id);
  }

  private void appear(Notice notice, @Nullable Instant at) {
    Instant now = clock.instant();
    boolean later = at != null && at.isAfter(now);
    notice.publish(later || at != null && isSystem() ? at : now, now);
    notices.log(notice, now, user.username(), later ? "scheduled" : "published", null);
    if (!later && !notice.isMailed()) {
      notice.mailed(now);
      if (notice.state(now) == NoticeState.PUBLISHED) {
        appeared.fire(new Notices.Appeared(notice.code(), notice.texts()));
      }
      notices.flush();
    }
  }

  /** Examples may have been published in the past. */
  private boolean isSystem() {
    return user.username().equals(Acting.SYSTEM);
  }

  private static String reason(@Nullable String said) {
    Violations wrong = new Violations();
    String reason = wrong.required(said, 1000, "reason");
    wrong.throwIfAny();
    return reason;
  }

  private NoticeRecord logged(Notice notice, String step, @Nullable String reason) {
    notices.log(notice, clock.instant(), user.username(), step, reason);
    return record(notice.code());
  }

  private Notice toChange(String code) {
    return notices.findToChange(code).orElseThrow(() -> new RuleViolation(NoticeRule.UNKNOWN));
  }

  private NoticeRecord record(String code) {
    boolean officer = user.may(Permission.NOTICE_DRAFT_READ);
    Map.Entry<Long, NoticeRecord> found = queries.record(code).filter(r -> officer || r.getValue().appeared()).orElseThrow(() -> new RuleViolation(NoticeRule.UNKNOWN));
    NoticeRecord record = found.getValue();
    List<NoticeRecord.File> attached = files.named(queries.files(found.getKey())).stream()
        .map(f -> new NoticeRecord.File(f.id(), f.name(), f.mediaType(), f.bytes(), record.url() + "/files/" + f.id())).toList();
    return officer ? record.with(attached, audiences.reach(record.audience()), queries.events(found.getKey())) : record.with(attached, null, null).forAll();
  }
}
