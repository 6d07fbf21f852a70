package id.canting.notice.application;

import id.canting.notice.credit.CreditRule;
import id.canting.notice.credit.CreditStep;
import id.canting.notice.credit.CreditWish;
import id.canting.notice.credit.KurClass;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.eligibility.Reason;
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
import java.util.List;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A business wants to take part in what a notice offers. Its status changes only while the notice's row is locked, so that seats are counted right. */
@Entity
@Audited
class Application {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application")
  @SequenceGenerator(name = "application", sequenceName = "application_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private long noticeId;

  @Column(nullable = false, updatable = false)
  private long businessId;

  @Column(nullable = false, length = 10)
  private ApplicationStatus status;

  @Column(nullable = false)
  private Instant appliedAt;

  @Column(nullable = false, length = 100)
  private String appliedBy;

  private @Nullable Instant decidedAt;

  @Column(nullable = false, length = 4000)
  private String reasons;

  private @Nullable Long queueNo;

  @Column(length = 500)
  private @Nullable String seat;

  private boolean overridden;

  @Column(length = 10)
  private @Nullable CreditStep creditStep;

  @Column(length = 12)
  private @Nullable KurClass kurClass;

  @Column(length = 100)
  private @Nullable String bank;

  private @Nullable Long askedRupiah;

  @Column(length = 500)
  private @Nullable String purpose;

  private @Nullable Long grantedRupiah;
  private @Nullable LocalDate grantedOn;

  @Column(length = 1000)
  private @Nullable String bankReason;

  protected Application() {}

  Application(long noticeId, long businessId) {
    this.noticeId = noticeId;
    this.businessId = businessId;
  }

  /** Applies, for the first time or again after a withdrawal. What becomes of it is said next. */
  void apply(List<Reason> failed, @Nullable CreditWish credit, Instant now, String by) {
    appliedAt = now;
    appliedBy = by;
    reasons = Eligibility.json(failed);
    overridden = false;
    seat = null;
    creditStep = credit == null ? null : CreditStep.SUBMITTED;
    kurClass = credit == null ? null : credit.kurClass();
    bank = credit == null ? null : credit.bank();
    askedRupiah = credit == null ? null : (Long) credit.askedRupiah();
    purpose = credit == null ? null : credit.purpose();
    grantedRupiah = null;
    grantedOn = null;
    bankReason = null;
    submit();
  }

  private void submit() {
    status = ApplicationStatus.SUBMITTED;
    queueNo = null;
    decidedAt = null;
  }

  void accept(Instant now) {
    become(ApplicationStatus.ACCEPTED, null, now);
  }

  /** @param place on the waiting list; the lowest comes first */
  void await(long place, Instant now) {
    become(ApplicationStatus.WAITING, place, now);
  }

  void refuse(Instant now) {
    become(ApplicationStatus.REFUSED, null, now);
  }

  /** @throws RuleViolation application.step (409) for one that was refused, or whose credit was granted */
  void withdraw(Instant now) {
    if (status == ApplicationStatus.REFUSED || creditStep == CreditStep.GRANTED) {
      throw new RuleViolation(ApplicationRule.STEP);
    }
    become(ApplicationStatus.WITHDRAWN, null, now);
  }

  /** An officer accepts it whatever the rules say. @throws RuleViolation application.step (409) when it is accepted or withdrawn */
  void override(Instant now) {
    if (status == ApplicationStatus.ACCEPTED || status == ApplicationStatus.WITHDRAWN) {
      throw new RuleViolation(ApplicationRule.STEP);
    }
    overridden = true;
    accept(now);
  }

  /** @throws RuleViolation application.step (409) unless it waits */
  void move(long place) {
    if (status != ApplicationStatus.WAITING) {
      throw new RuleViolation(ApplicationRule.STEP);
    }
    queueNo = place;
  }

  /** What an allocation said. */
  void seated(String newSeat) {
    seat = newSeat;
  }

  /** @throws RuleViolation credit.none (409) where no credit was asked for, application.step (409) unless it is accepted, credit.step (409) unless it stands at {@code from} */
  void creditGoes(CreditStep from, CreditStep to) {
    if (creditStep == null) {
      throw new RuleViolation(CreditRule.NONE);
    }
    if (status != ApplicationStatus.ACCEPTED) {
      throw new RuleViolation(ApplicationRule.STEP);
    }
    if (creditStep != from) {
      throw new RuleViolation(CreditRule.STEP);
    }
    creditStep = to;
  }

  /** @throws RuleViolation as {@link #creditGoes} */
  void grant(long rupiah, LocalDate day) {
    creditGoes(CreditStep.AT_BANK, CreditStep.GRANTED);
    grantedRupiah = rupiah;
    grantedOn = day;
  }

  /** @throws RuleViolation as {@link #creditGoes} */
  void bankRefuses(String reason) {
    creditGoes(CreditStep.AT_BANK, CreditStep.REFUSED);
    bankReason = reason;
  }

  private void become(ApplicationStatus next, @Nullable Long place, Instant now) {
    if (status != next) {
      decidedAt = now;
    }
    status = next;
    queueNo = place;
  }

  Long id() {
    return id;
  }

  long noticeId() {
    return noticeId;
  }

  long businessId() {
    return businessId;
  }

  ApplicationStatus status() {
    return status;
  }

  /** Whether criteria failed at the application. */
  boolean failed() {
    return !Eligibility.reasons(reasons).isEmpty();
  }

  boolean overridden() {
    return overridden;
  }

  boolean holdsSeat() {
    return status == ApplicationStatus.ACCEPTED;
  }

  Instant appliedAt() {
    return appliedAt;
  }

  @Nullable Long askedRupiah() {
    return askedRupiah;
  }

  @Nullable Long grantedRupiah() {
    return grantedRupiah;
  }

  @Nullable LocalDate grantedOn() {
    return grantedOn;
  }

  @Nullable CreditStep creditStep() {
    return creditStep;
  }
}
