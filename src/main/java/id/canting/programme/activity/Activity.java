package id.canting.programme.activity;

import id.canting.programme.ProgrammeJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** An activity of a programme: when, where, by whom, at what cost. Planned, then held or cancelled. */
@Entity
@Audited
class Activity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity")
  @SequenceGenerator(name = "activity", sequenceName = "activity_seq", allocationSize = 1)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private int codeNumber;

  @Column(nullable = false, length = 12, updatable = false)
  private String code;

  private long programmeId;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(length = 2000)
  private @Nullable String description;

  @Column(nullable = false)
  private LocalDate firstDay;

  @Column(nullable = false)
  private LocalDate lastDay;

  @Column(nullable = false, columnDefinition = "text")
  private String sessions;

  @Column(length = 13)
  private @Nullable String villageCode;

  @Column(length = 200)
  private @Nullable String place;

  @Column(precision = 9, scale = 6)
  private @Nullable BigDecimal lat;

  @Column(precision = 9, scale = 6)
  private @Nullable BigDecimal lng;

  @Column(length = 500)
  private @Nullable String facilitators;

  @Column(length = 2000)
  private @Nullable String materials;

  private @Nullable Integer places;
  private @Nullable Long plannedRupiah;
  private @Nullable Long costRupiah;

  @Column(columnDefinition = "text")
  private @Nullable String minutes;

  @Column(nullable = false, length = 10)
  private ActivityStatus status;

  @Column(updatable = false)
  private boolean example;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  protected Activity() {}

  Activity(int codeNumber, ActivityFacts facts, boolean example, Instant now) {
    this.codeNumber = codeNumber;
    this.code = "KEG-%04d".formatted(codeNumber);
    this.example = example;
    this.createdAt = now;
    become(facts, now);
  }

  final void become(ActivityFacts facts, Instant now) {
    programmeId = facts.programmeId();
    name = facts.name();
    description = facts.description();
    firstDay = facts.firstDay();
    lastDay = facts.lastDay();
    sessions = ProgrammeJson.write(facts.sessions());
    villageCode = facts.villageCode();
    place = facts.place();
    lat = facts.lat();
    lng = facts.lng();
    facilitators = facts.facilitators();
    materials = facts.materials();
    places = facts.places();
    plannedRupiah = facts.plannedRupiah();
    costRupiah = facts.costRupiah();
    minutes = facts.minutes();
    status = facts.status();
    updatedAt = now;
  }

  /** Somebody took part, so it was held. */
  void hold(Instant now) {
    if (status == ActivityStatus.PLANNED) {
      status = ActivityStatus.HELD;
      updatedAt = now;
    }
  }

  ActivityFacts facts() {
    return new ActivityFacts(programmeId, name, description, firstDay, lastDay, ProgrammeJson.read(sessions, Session[].class), villageCode, place, lat, lng, facilitators,
        materials, places, plannedRupiah, costRupiah, minutes, status);
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

  LocalDate firstDay() {
    return firstDay;
  }

  ActivityStatus status() {
    return status;
  }
}
