package id.canting.programme.eligibility;

import id.canting.registry.BatikType;
import id.canting.registry.BusinessFilter;
import id.canting.registry.BusinessStatus;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Labelled;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a criterion asks of a business. */
public enum EligibilityKind implements Labelled {
  /** Declared scale. */
  SCALE("scale", Shape.CHOICE),
  SENTRA("sentra", Shape.CHOICE),
  SUB_DISTRICT("subDistrict", Shape.CHOICE),
  BATIK_TYPE("batikType", Shape.CHOICE),
  STATUS("status", Shape.CHOICE),
  /** The main constraint that it named last. */
  CONSTRAINT("constraint", Shape.CHOICE),
  /** Of the owner. */
  SEX("sex", Shape.CHOICE),
  NIB("nib", Shape.FLAG),
  /** Years in business: of its first year only the number is known, so this year less that. */
  YEARS("years", Shape.RANGE),
  /** Of the owner, in completed years; who was born on 29 February is a year older on 1 March. */
  AGE("age", Shape.RANGE),
  WORKERS("workers", Shape.RANGE),
  NEVER_SERVED("neverServed", Shape.FLAG),
  /** Attended nothing within a number of days; what was so many days ago no longer counts. */
  NOT_SERVED("notServed", Shape.DAYS);

  private static final int MOST_WORKERS = 100_000;
  private static final int MOST_YEARS = 150;

  private final String code;
  private final Shape shape;

  /** Which parts of a criterion count. */
  public enum Shape {
    CHOICE, RANGE, FLAG, DAYS
  }

  EligibilityKind(String code, Shape shape) {
    this.code = code;
    this.shape = shape;
  }

  @Override
  public String code() {
    return code;
  }

  public Shape shape() {
    return shape;
  }

  /** Whether its values are places, whose names only the register has. */
  public boolean isPlace() {
    return this == SENTRA || this == SUB_DISTRICT;
  }

  /** Codes that a choice offers; empty where they are places. */
  public List<String> offered() {
    return switch (this) {
      case SCALE -> codes(Scale.values());
      case BATIK_TYPE -> codes(BatikType.values());
      case STATUS -> codes(BusinessStatus.values());
      case CONSTRAINT -> BusinessFilter.CONSTRAINTS;
      case SEX -> codes(Sex.values());
      default -> List.of();
    };
  }

  /** Key of the label of one of its values. */
  public String labelKey(String value) {
    return switch (this) {
      case SCALE -> "registry.Scale." + value;
      case BATIK_TYPE -> "registry.BatikType." + value;
      case STATUS -> "registry.BusinessStatus." + value;
      case CONSTRAINT -> "survey.Constraint." + value;
      case SEX -> "registry.Sex." + value;
      default -> value;
    };
  }

  boolean allows(String value) {
    return switch (this) {
      case SENTRA -> value.matches("[A-Z]\\d{2,5}");
      case SUB_DISTRICT -> value.matches("\\d{2}\\.\\d{2}\\.\\d{2}");
      default -> offered().contains(value);
    };
  }

  int most() {
    return this == WORKERS ? MOST_WORKERS : MOST_YEARS;
  }

  /** What the business has, as a code, a number or a day; null where it is not known. */
  @Nullable String found(ApplicantFacts facts, LocalDate today) {
    return switch (this) {
      case SCALE -> facts.scale();
      case SENTRA -> facts.sentra();
      case SUB_DISTRICT -> facts.subDistrict();
      case BATIK_TYPE -> facts.batikType();
      case STATUS -> facts.status();
      case CONSTRAINT -> facts.constraint();
      case SEX -> facts.sex();
      case NIB -> facts.nib() ? "known" : null;
      case YEARS -> facts.startYear() == null ? null : String.valueOf(today.getYear() - facts.startYear());
      case AGE -> facts.birthDate() == null ? null : String.valueOf(ChronoUnit.YEARS.between(facts.birthDate(), today));
      case WORKERS -> facts.workers() == null ? null : String.valueOf(facts.workers());
      case NEVER_SERVED, NOT_SERVED -> facts.lastServed() == null ? null : facts.lastServed().toString();
    };
  }

  private static List<String> codes(Labelled... values) {
    return Arrays.stream(values).map(Labelled::code).toList();
  }
}
