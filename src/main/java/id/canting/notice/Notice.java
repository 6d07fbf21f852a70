package id.canting.notice;

import id.canting.programme.eligibility.Eligibility;
import id.canting.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A notice from draft by way of review to publication, and withdrawn when it should not stand any longer. A published one can still be changed; history tells from what.
 * The seats that are taken are counted by SQL alone, because applications come while an officer types.
 */
@Entity
@Audited
class Notice {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice")
  @SequenceGenerator(name = "notice", sequenceName = "notice_seq", allocationSize = 1)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false, length = 14)
  private String code;

  @Column(nullable = false, updatable = false)
  private int codeNumber;

  @Column(nullable = false, length = 20)
  private NoticeKind kind;

  private @Nullable Long programmeId;
  private @Nullable Long activityId;

  @Column(nullable = false, length = 120)
  private String title;

  @Column(nullable = false, columnDefinition = "mediumtext")
  private String texts;

  @Column(nullable = false, length = 4000)
  private String audience;

  @Column(nullable = false, columnDefinition = "text")
  private String eligibility;

  private @Nullable Instant publishAt;
  private @Nullable LocalDate closes;
  private @Nullable LocalDate firstDay;
  private @Nullable LocalDate lastDay;

  @Column(length = 200)
  private @Nullable String place;

  private @Nullable Integer places;

  @Column(nullable = false, length = 12)
  private Allocation allocation;

  @Column(nullable = false, length = 12)
  private NoticeStatus status = NoticeStatus.DRAFT;

  @NotAudited private @Nullable Instant mailedAt;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false, updatable = false, length = 100)
  private String createdBy;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  /** Everything an officer decides about a notice, checked. */
  record Details(
      NoticeTexts texts, NoticeKind kind, Audience audience, Eligibility eligibility, @Nullable LocalDate closes, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay,
      @Nullable String place, @Nullable Integer places, Allocation allocation, @Nullable Long programmeId, @Nullable Long activityId) {}

  protected Notice() {}

  Notice(int number, Details details, Instant now, String by) {
    codeNumber = number;
    code = "PGM-%04d".formatted(number);
    createdAt = now;
    createdBy = by;
    become(details, now);
  }

  void become(Details details, Instant now) {
    kind = details.kind();
    programmeId = details.programmeId();
    activityId = details.activityId();
    title = details.texts().title("id").text();
    texts = details.texts().json();
    audience = details.audience().json();
    eligibility = details.eligibility().json();
    closes = details.closes();
    firstDay = details.firstDay();
    lastDay = details.lastDay();
    place = details.place();
    places = details.places();
    allocation = details.allocation();
    updatedAt = now;
  }

  Details details() {
    return new Details(NoticeTexts.read(texts), kind, Audience.read(audience), Eligibility.read(eligibility), closes, firstDay, lastDay, place, places, allocation, programmeId, activityId);
  }

  /** @throws RuleViolation notice.step (409) unless it is a draft */
  void send(Instant now) {
    step(Set.of(NoticeStatus.DRAFT), NoticeStatus.IN_REVIEW, now);
  }

  /** Back to its author. @throws RuleViolation notice.step (409) unless it is in review */
  void giveBack(Instant now) {
    step(Set.of(NoticeStatus.IN_REVIEW), NoticeStatus.DRAFT, now);
  }

  /** @param at when it appears @throws RuleViolation notice.step (409) when it is there for people to read already */
  void publish(Instant at, Instant now) {
    if (status == NoticeStatus.PUBLISHED && publishAt != null && !publishAt.isAfter(now)) {
      throw new RuleViolation(NoticeRule.STEP, code);
    }
    status = NoticeStatus.PUBLISHED;
    publishAt = at;
    updatedAt = now;
  }

  /** @throws RuleViolation notice.step (409) unless it is published */
  void withdraw(Instant now) {
    step(Set.of(NoticeStatus.PUBLISHED), NoticeStatus.WITHDRAWN, now);
  }

  /** Gives it a new version because of something beside it, such as an attachment. */
  void touch(Instant now) {
    updatedAt = now;
  }

  void mailed(Instant now) {
    mailedAt = now;
  }

  private void step(Set<NoticeStatus> from, NoticeStatus to, Instant now) {
    if (!from.contains(status)) {
      throw new RuleViolation(NoticeRule.STEP, code);
    }
    status = to;
    updatedAt = now;
  }

  NoticeState state(Instant now) {
    return NoticeState.of(status, publishAt, closes, now);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String code() {
    return code;
  }

  NoticeTexts texts() {
    return NoticeTexts.read(texts);
  }

  @Nullable LocalDate closes() {
    return closes;
  }

  boolean isMailed() {
    return mailedAt != null;
  }
}
