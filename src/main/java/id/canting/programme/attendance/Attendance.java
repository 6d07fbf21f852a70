package id.canting.programme.attendance;

import id.canting.registry.Scale;
import id.canting.registry.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** That somebody of a business took part in an activity, with what business and person were like when it was entered. */
@Entity
@Audited
class Attendance {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance")
  @SequenceGenerator(name = "attendance", sequenceName = "attendance_seq", allocationSize = 500)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private long activityId;

  @Column(nullable = false, updatable = false)
  private long businessId;

  @Column(updatable = false)
  private @Nullable Long craftspersonId;

  private @Nullable Long associationId;
  private @Nullable Long sentraId;

  @Column(length = 10)
  private @Nullable Scale scale;

  @Column(columnDefinition = "char(1)")
  private @Nullable Sex sex;

  @Column(precision = 5, scale = 2)
  private @Nullable BigDecimal scoreBefore;

  @Column(precision = 5, scale = 2)
  private @Nullable BigDecimal scoreAfter;

  @Column(nullable = false, length = 10)
  private String source;

  @Column(nullable = false, length = 16, updatable = false)
  private String certificateCode;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  protected Attendance() {}

  Attendance(long activityId, Participant participant, String source, String certificateCode, Instant now) {
    this.activityId = activityId;
    this.businessId = participant.businessId();
    this.craftspersonId = participant.craftspersonId();
    this.associationId = participant.associationId();
    this.sentraId = participant.sentraId();
    this.scale = participant.scale();
    this.sex = participant.sex();
    this.source = source;
    this.certificateCode = certificateCode;
    this.createdAt = now;
  }

  void score(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    scoreBefore = before;
    scoreAfter = after;
  }

  /** Tells scores that are not null. @return whether that changed any */
  boolean fill(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    BigDecimal newBefore = before == null ? scoreBefore : before;
    BigDecimal newAfter = after == null ? scoreAfter : after;
    boolean changed = !same(newBefore, scoreBefore) || !same(newAfter, scoreAfter);
    scoreBefore = newBefore;
    scoreAfter = newAfter;
    return changed;
  }

  /** Whether another state of it has the same scores. */
  boolean scoresAs(Attendance other) {
    return same(scoreBefore, other.scoreBefore) && same(scoreAfter, other.scoreAfter);
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  Long id() {
    return id;
  }

  @Nullable BigDecimal before() {
    return scoreBefore;
  }

  @Nullable BigDecimal after() {
    return scoreAfter;
  }

  void move(@Nullable Long association) {
    associationId = association;
  }


  Participant.Key key() {
    return new Participant.Key(businessId, craftspersonId);
  }
}
