package id.canting.survey;

import id.canting.shared.Period;
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
import org.jspecify.annotations.Nullable;

/** A round of the survey: open, then in review, then closed. What a closed round holds is fixed until somebody reopens it and says why. */
@Entity
class SurveyRound {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round")
  @SequenceGenerator(name = "round", sequenceName = "survey_round_seq", allocationSize = 1)
  private Long id;

  @Version private int version;

  @Column(nullable = false, length = 8, updatable = false)
  private String period;

  @Column(nullable = false, updatable = false)
  private LocalDate firstDay;

  @Column(nullable = false, updatable = false)
  private LocalDate lastDay;

  @Column(nullable = false, updatable = false)
  private int instrument;

  @Column(nullable = false, length = 10)
  private RoundStatus status = RoundStatus.OPEN;

  @Column(nullable = false, length = 1000)
  private String sample;

  private @Nullable LocalDate opens;
  private @Nullable LocalDate deadline;

  @Column(length = 2000)
  private @Nullable String note;

  @Column(nullable = false, updatable = false)
  private Instant openedAt;

  @Column(nullable = false, updatable = false, length = 100)
  private String openedBy;

  private @Nullable Instant closedAt;

  @Column(length = 100)
  private @Nullable String closedBy;

  protected SurveyRound() {}

  SurveyRound(Period period, int instrument, String sample, Instant now, String by) {
    this.period = period.text();
    this.firstDay = period.firstDay();
    this.lastDay = period.lastDay();
    this.instrument = instrument;
    this.sample = sample;
    this.openedAt = now;
    this.openedBy = by;
  }

  /** Whether it is planned so already. */
  boolean isPlanned(@Nullable LocalDate otherOpens, @Nullable LocalDate otherDeadline, @Nullable String otherNote) {
    return Objects.equals(opens, otherOpens) && Objects.equals(deadline, otherDeadline) && Objects.equals(note, otherNote);
  }

  void plan(@Nullable LocalDate newOpens, @Nullable LocalDate newDeadline, @Nullable String newNote) {
    opens = newOpens;
    deadline = newDeadline;
    note = newNote;
  }

  /** @throws RuleViolation round.step (409) unless it is open */
  void review() {
    step(RoundStatus.OPEN, RoundStatus.IN_REVIEW);
  }

  /** @throws RuleViolation round.step (409) when it is closed already */
  void close(Instant now, String by) {
    if (status == RoundStatus.CLOSED) {
      throw new RuleViolation(SurveyRule.ROUND_STEP, period);
    }
    status = RoundStatus.CLOSED;
    closedAt = now;
    closedBy = by;
  }

  /** @throws RuleViolation round.step (409) when it is open already */
  void reopen() {
    if (status == RoundStatus.OPEN) {
      throw new RuleViolation(SurveyRule.ROUND_STEP, period);
    }
    status = RoundStatus.OPEN;
    closedAt = null;
    closedBy = null;
  }

  private void step(RoundStatus from, RoundStatus to) {
    if (status != from) {
      throw new RuleViolation(SurveyRule.ROUND_STEP, period);
    }
    status = to;
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String period() {
    return period;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  int instrument() {
    return instrument;
  }

  RoundStatus status() {
    return status;
  }
}
