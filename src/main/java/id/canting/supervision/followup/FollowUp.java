package id.canting.supervision.followup;

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
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** Something that was agreed to be done after a visit. Its owner tells that it is done, an officer confirms it; what is confirmed stays as it is. */
@Entity
@Audited
class FollowUp {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up")
  @SequenceGenerator(name = "follow_up", sequenceName = "follow_up_seq", allocationSize = 1)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private long visitId;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false, updatable = false)
  private long businessId;

  @Column(nullable = false, length = 500)
  private String task;

  @Column(nullable = false, length = 8)
  private FollowUpOwner owner;

  @Column(length = 100)
  private @Nullable String person;

  @Column(nullable = false)
  private LocalDate due;

  @Column(nullable = false, length = 10)
  private FollowUpState state;

  @Column(length = 1000)
  private @Nullable String evidence;

  private @Nullable Long evidenceFullId;
  private @Nullable Long evidenceSmallId;

  @Column(nullable = false)
  private LocalDate openedOn;

  private @Nullable Instant doneAt;

  @Column(length = 100)
  private @Nullable String doneBy;

  private @Nullable Instant confirmedAt;

  @Column(length = 100)
  private @Nullable String confirmedBy;

  @Column(length = 1000)
  private @Nullable String remark;

  @OptimisticLock(excluded = true)
  private @Nullable Instant escalatedAt;

  @NotAudited
  @Column(nullable = false, length = 64)
  private String said;

  @NotAudited
  @OptimisticLock(excluded = true)
  private @Nullable Instant remindedAt;

  @NotAudited
  @OptimisticLock(excluded = true)
  private @Nullable Instant warnedAt;

  @Column(updatable = false)
  private boolean example;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  protected FollowUp() {}

  FollowUp(long visitId, int number, long businessId, boolean example, Instant now) {
    this.visitId = visitId;
    this.number = number;
    this.businessId = businessId;
    this.example = example;
    this.createdAt = now;
    this.state = FollowUpState.OPEN;
    this.said = "";
  }

  /** What the visit says of it. What was done stays as it was agreed then, and what an officer changed since stays until the visit says something else. */
  void agree(Agreement agreed, LocalDate visitDay, Instant now) {
    String print = agreed.print();
    if (state == FollowUpState.DONE || state == FollowUpState.CONFIRMED || print.equals(said) && visitDay.equals(openedOn)) {
      return;
    }
    openedOn = visitDay;
    if (!print.equals(said)) {
      said = print;
      state = FollowUpState.OPEN;
      remark = null;
      become(agreed, now);
    }
  }

  /** The visit no longer names it. */
  void leave(Instant now) {
    if (state == FollowUpState.OPEN) {
      said = "";
      cancel(null, now);
    }
  }

  /** @throws RuleViolation follow-up.settled (409) unless it is open */
  void change(Agreement said, Instant now) {
    if (said.equals(agreement())) {
      return;
    }
    is(FollowUpState.OPEN);
    become(said, now);
  }

  /**
   * Its owner tells that it is done.
   *
   * @param words what was done; null keeps what was told before
   * @throws RuleViolation follow-up.settled (409) unless it is open
   */
  void done(@Nullable String words, String by, Instant now) {
    is(FollowUpState.OPEN);
    state = FollowUpState.DONE;
    evidence = words == null ? evidence : words;
    doneAt = now;
    doneBy = by;
    updatedAt = now;
  }

  /** A photo of what was done, before or after it is told. @throws RuleViolation follow-up.settled (409) when it is confirmed or cancelled */
  void show(Evidence photo, Instant now) {
    if (state != FollowUpState.DONE) {
      is(FollowUpState.OPEN);
    }
    evidenceFullId = photo.fullId();
    evidenceSmallId = photo.smallId();
    updatedAt = now;
  }

  /** What an officer saw done himself may be confirmed at once. @throws RuleViolation follow-up.settled (409) when it was cancelled */
  void confirm(String by, Instant now) {
    if (state == FollowUpState.CONFIRMED) {
      return;
    }
    if (state == FollowUpState.OPEN) {
      done(null, by, now);
    }
    is(FollowUpState.DONE);
    state = FollowUpState.CONFIRMED;
    confirmedAt = now;
    confirmedBy = by;
    updatedAt = now;
  }

  /** It was not done after all; words and photo stay until it is told again. @throws RuleViolation follow-up.settled (409) unless it is told to be done */
  void reopen(String why, Instant now) {
    is(FollowUpState.DONE);
    state = FollowUpState.OPEN;
    doneAt = null;
    doneBy = null;
    remark = why;
    updatedAt = now;
  }

  /** @param why null when its visit no longer names it @throws RuleViolation follow-up.settled (409) when it is told to be done or confirmed */
  void cancel(@Nullable String why, Instant now) {
    if (state == FollowUpState.CANCELLED) {
      return;
    }
    is(FollowUpState.OPEN);
    state = FollowUpState.CANCELLED;
    remark = why;
    updatedAt = now;
  }

  void escalate(Instant now) {
    escalatedAt = now;
  }

  void reminded(Instant now) {
    remindedAt = now;
  }

  void warned(Instant now) {
    warnedAt = now;
  }

  private void is(FollowUpState needed) {
    if (state != needed) {
      throw new RuleViolation(FollowUpRule.SETTLED);
    }
  }

  /** Who has it newly, or until a later day, is reminded anew; only a later day takes it from the head's list. */
  private void become(Agreement said, Instant now) {
    if (!said.due().equals(due)) {
      escalatedAt = null;
    }
    if (!said.due().equals(due) || said.owner() != owner || !Objects.equals(said.person(), person)) {
      remindedAt = null;
      warnedAt = null;
    }
    task = said.task();
    owner = said.owner();
    person = said.person();
    due = said.due();
    updatedAt = now;
  }

  Agreement agreement() {
    return new Agreement(task == null ? "" : task, owner, person, due);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long businessId() {
    return businessId;
  }

  int number() {
    return number;
  }

  FollowUpOwner owner() {
    return owner;
  }

  FollowUpState state() {
    return state;
  }

  @Nullable String evidence() {
    return evidence;
  }
}
