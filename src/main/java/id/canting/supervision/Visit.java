package id.canting.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** A visit: planned, written, submitted, reviewed, closed. Closed it is frozen; a correction begins the next edition of it. */
@Entity
@Audited
class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit")
  @SequenceGenerator(name = "visit", sequenceName = "visit_seq", allocationSize = 1)
  private Long id;

  @Version private int version;

  @Column(nullable = false, length = 36, columnDefinition = "char(36)", updatable = false)
  private String uuid;

  @Column(updatable = false)
  private long businessId;

  @Column(nullable = false, length = 12)
  private VisitPurpose purpose;

  @Column(nullable = false)
  private LocalDate day;

  @Column(nullable = false, length = 12)
  private VisitStatus status;

  private boolean made;

  private int edition;

  @Column(nullable = false, length = 40)
  private String checklist;

  private int checklistVersion;

  @Column(nullable = false, columnDefinition = "mediumtext")
  private String content;

  @Column(updatable = false)
  private boolean example;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @NotAudited
  @Column(nullable = false, updatable = false, length = 100)
  private String createdBy;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  protected Visit() {}

  Visit(String uuid, long businessId, VisitFacts facts, VisitStatus status, boolean example, String by, Instant now) {
    this.uuid = uuid;
    this.businessId = businessId;
    this.example = example;
    this.edition = 1;
    this.createdAt = now;
    this.createdBy = by;
    become(facts, now);
    come(status, now);
  }

  final void become(VisitFacts facts, Instant now) {
    purpose = facts.purpose();
    day = facts.day();
    checklist = facts.checklist();
    checklistVersion = facts.checklistVersion();
    content = facts.content().json();
    updatedAt = now;
  }

  final void come(VisitStatus next, Instant now) {
    status = next;
    made = next.isMade() || edition > 1 && next != VisitStatus.CANCELLED;
    updatedAt = now;
  }

  /** It is told as one that took place, not as one that is still being written. */
  void take() {
    made = true;
  }

  /** A closed visit is opened again. The caller has kept its edition. */
  void correct(Instant now) {
    edition++;
    come(VisitStatus.IN_PROGRESS, now);
  }

  /** Whether these are the facts that it has. */
  boolean says(VisitFacts facts) {
    return purpose == facts.purpose() && day.equals(facts.day()) && checklist.equals(facts.checklist()) && checklistVersion == facts.checklistVersion() && content.equals(facts.content().json());
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  String uuid() {
    return uuid;
  }

  long businessId() {
    return businessId;
  }

  VisitPurpose purpose() {
    return purpose;
  }

  LocalDate day() {
    return day;
  }

  VisitStatus status() {
    return status;
  }

  int edition() {
    return edition;
  }

  String checklist() {
    return checklist;
  }

  int checklistVersion() {
    return checklistVersion;
  }

  VisitContent content() {
    return VisitContent.of(content);
  }

  boolean isExample() {
    return example;
  }
}
