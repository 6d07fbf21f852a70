package id.canting.survey;

import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.survey.instrument.Instrument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * What a business answered in a round, with what it was like at the time. Scores and bands are computed when it is saved, by the
 * instrument of its round, and stay as they were.
 */
@Entity
@Audited
class Response {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "response")
  @SequenceGenerator(name = "response", sequenceName = "response_seq", allocationSize = 500)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private long roundId;

  @Column(nullable = false, updatable = false)
  private long businessId;

  private @Nullable Long associationId;

  @Column(nullable = false, length = 14)
  private ResponseStatus status;

  private @Nullable LocalDate surveyDate;

  @Column(length = 10)
  private @Nullable Scale scale;

  private @Nullable Long sentraId;

  @Column(length = 8)
  private @Nullable String subDistrictCode;

  @Column(length = 13)
  private @Nullable String villageCode;

  @Column(length = 12)
  private @Nullable BatikType batikType;

  @Column(columnDefinition = "char(1)")
  private @Nullable Sex sex;

  private @Nullable Integer workers;

  @Column(columnDefinition = "smallint")
  private @Nullable Integer age;

  @Column(columnDefinition = "smallint")
  private @Nullable Integer educationYears;

  private @Nullable Boolean orgMember;

  @Column(columnDefinition = "smallint")
  private @Nullable Integer orgMonths;

  @Column(columnDefinition = "smallint")
  private @Nullable Integer businessYears;

  @Column(length = 12)
  private @Nullable Constraint mainConstraint;

  @Column(nullable = false, columnDefinition = "text")
  private String answers;

  @Column(nullable = false, length = 1000)
  private String scores;

  @Column(nullable = false, length = 1000)
  private String bands;

  @Column(length = 2000)
  private @Nullable String note;

  @Column(nullable = false, length = 10)
  private String source;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  protected Response() {}

  /** @param association of the business; null for none */
  Response(RoundFacts round, Asked business, ResponseFacts facts, Instrument instrument, String source, Instant now) {
    roundId = round.id();
    businessId = business.id();
    associationId = business.associationId();
    createdAt = now;
    become(facts, instrument, round.firstDay(), source, now);
  }

  void become(ResponseFacts facts, Instrument instrument, LocalDate firstDay, String newSource, Instant now) {
    status = facts.status();
    surveyDate = facts.surveyDate();
    scale = facts.scale();
    sentraId = facts.sentraId();
    subDistrictCode = facts.subDistrictCode();
    villageCode = facts.villageCode();
    batikType = facts.batikType();
    sex = facts.sex();
    workers = facts.workers();
    age = facts.age();
    educationYears = facts.educationYears();
    orgMember = facts.orgMember();
    orgMonths = facts.orgMonths();
    businessYears = facts.businessYears();
    mainConstraint = facts.mainConstraint();
    answers = FlatJson.write(facts.answers());
    note = facts.note();
    source = newSource;
    updatedAt = now;
    score(facts.answers(), instrument, firstDay);
  }

  /** Scores anew, for instance when the bands of an open round were restated. */
  void score(Instrument instrument, LocalDate firstDay) {
    score(answers(), instrument, firstDay);
  }

  private void score(Map<String, String> answered, Instrument instrument, LocalDate firstDay) {
    Map<String, String> sums = new LinkedHashMap<>();
    Map<String, String> levels = new LinkedHashMap<>();
    instrument.scales().forEach(s -> {
      Long sum = s.sum(answered);
      if (sum != null) {
        sums.put(s.code(), sum.toString());
        levels.put(s.code(), s.band(sum, firstDay));
      }
    });
    scores = FlatJson.write(sums);
    bands = FlatJson.write(levels);
  }

  /** The business now belongs to another association, or to none. */
  void moveTo(@Nullable Long association) {
    associationId = association;
  }

  ResponseFacts facts() {
    return new ResponseFacts(status, surveyDate, scale, sentraId, subDistrictCode, villageCode, batikType, sex, workers, age, educationYears, orgMember, orgMonths,
        businessYears, mainConstraint, answers(), note);
  }

  Map<String, String> answers() {
    return FlatJson.read(answers);
  }

  /** Weighted sums by scale. */
  Map<String, String> scores() {
    return FlatJson.read(scores);
  }

  Map<String, String> bands() {
    return FlatJson.read(bands);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long roundId() {
    return roundId;
  }

  long businessId() {
    return businessId;
  }

  @Nullable Long associationId() {
    return associationId;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  String source() {
    return source;
  }
}
