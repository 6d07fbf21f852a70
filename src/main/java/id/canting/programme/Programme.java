package id.canting.programme;

import id.canting.shared.Codes;
import id.canting.shared.RuleViolation;
import id.canting.survey.Constraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A programme: what it means to do for whom, with which money, and what it reached. Once evaluated it is fixed until somebody takes it a step back. */
@Entity
@Audited
class Programme {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme")
  @SequenceGenerator(name = "programme", sequenceName = "programme_seq", allocationSize = 1)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private int codeNumber;

  @Column(nullable = false, length = 12, updatable = false)
  private String code;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(length = 2000)
  private @Nullable String purpose;

  @Column(nullable = false, length = 16)
  private ProgrammeLevel level;

  @Column(nullable = false, length = 16)
  private ProgrammeKind kind;

  @Column(nullable = false, length = 60)
  private String constraints;

  @Column(length = 200)
  private @Nullable String agency;

  @Column(length = 500)
  private @Nullable String partners;

  @Column(nullable = false)
  private LocalDate firstDay;

  @Column(nullable = false)
  private LocalDate lastDay;

  @Column(length = 500)
  private @Nullable String targetGroup;

  @Column(columnDefinition = "mediumtext")
  private @Nullable String eligibility;

  @Column(nullable = false, columnDefinition = "text")
  private String budget;

  @Column(nullable = false, columnDefinition = "text")
  private String outputs;

  @Column(nullable = false, length = 30)
  private String funding;

  private long plannedRupiah;
  private long realisedRupiah;

  @Column(length = 4000)
  private @Nullable String evaluation;

  @Column(nullable = false, length = 10)
  private ProgrammeStatus status;

  @Column(updatable = false)
  private boolean example;

  @NotAudited
  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @NotAudited
  @Column(nullable = false)
  private Instant updatedAt;

  protected Programme() {}

  Programme(int codeNumber, ProgrammeFacts facts, ProgrammeStatus status, boolean example, Instant now) {
    this.codeNumber = codeNumber;
    this.code = "PRG-%04d".formatted(codeNumber);
    this.status = status;
    this.example = example;
    this.createdAt = now;
    tell(facts, now);
  }

  /** @throws RuleViolation programme.evaluated (409) */
  void become(ProgrammeFacts facts, Instant now) {
    if (status == ProgrammeStatus.EVALUATED) {
      throw new RuleViolation(ProgrammeRule.PROGRAMME_EVALUATED, code);
    }
    tell(facts, now);
  }

  /** @param evaluation what came of it, where the step needs it @throws RuleViolation programme.step (409) unless it is the step before or after */
  void move(ProgrammeStatus to, @Nullable String newEvaluation, Instant now) {
    boolean neighbour = status.next().equals(java.util.Optional.of(to)) || status.before().equals(java.util.Optional.of(to));
    if (!neighbour) {
      throw new RuleViolation(ProgrammeRule.PROGRAMME_STEP, code);
    }
    status = to;
    evaluation = newEvaluation == null ? evaluation : newEvaluation;
    updatedAt = now;
  }

  private void tell(ProgrammeFacts facts, Instant now) {
    name = facts.name();
    purpose = facts.purpose();
    level = facts.level();
    kind = facts.kind();
    constraints = facts.constraints().stream().sorted().map(Constraint::code).collect(Collectors.joining(","));
    agency = facts.agency();
    partners = facts.partners();
    firstDay = facts.firstDay();
    lastDay = facts.lastDay();
    targetGroup = facts.targetGroup();
    eligibility = facts.eligibility();
    budget = ProgrammeJson.write(facts.budget());
    outputs = ProgrammeJson.write(facts.outputs());
    funding = facts.budget().stream().map(BudgetLine::funding).filter(Objects::nonNull).distinct().sorted().collect(Collectors.joining(","));
    plannedRupiah = facts.budget().stream().map(BudgetLine::budget).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    realisedRupiah = facts.budget().stream().map(BudgetLine::realised).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    evaluation = facts.evaluation();
    updatedAt = now;
  }

  ProgrammeFacts facts() {
    return new ProgrammeFacts(name, purpose, level, kind, addressed(), agency, partners, firstDay, lastDay, targetGroup, eligibility,
        ProgrammeJson.read(budget, BudgetLine[].class), ProgrammeJson.read(outputs, Output[].class), evaluation);
  }

  private Set<Constraint> addressed() {
    Set<Constraint> all = EnumSet.noneOf(Constraint.class);
    Arrays.stream(constraints.split(",")).forEach(one -> Codes.find(Constraint.class, one).ifPresent(all::add));
    return all;
  }

  ProgrammeOutline outline() {
    return new ProgrammeOutline(id, code, name, kind, level, addressed(), firstDay, lastDay, status, eligibility);
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

  ProgrammeStatus status() {
    return status;
  }
}
