package id.canting.programme.eligibility;

import id.canting.shared.Codes;
import id.canting.shared.RuleViolation;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Criteria that must all hold; none lets everybody pass. Each kind stands at most once, in the order of {@link EligibilityKind}. */
public final class Eligibility {
  public static final String FIELD = "eligibility";
  public static final Eligibility ALL = new Eligibility(List.of());
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int MOST_VALUES = 200;
  private static final int MOST_DAYS = 36_500;

  private final List<Criterion> criteria;

  private Eligibility(List<Criterion> criteria) {
    this.criteria = criteria;
  }

  /**
   * @param said as REST or a form brings them; null for none
   * @throws RuleViolation value.unknown, value.missing, value.range, eligibility.twice, eligibility.order, eligibility.empty (422) at {@code eligibility.<kind>}
   */
  public static Eligibility of(@Nullable List<@Nullable Criterion> said) {
    Violations wrong = new Violations();
    Set<EligibilityKind> seen = EnumSet.noneOf(EligibilityKind.class);
    List<Criterion> read = new ArrayList<>();
    for (Criterion one : said == null ? List.<Criterion>of() : said) {
      EligibilityKind kind = kind(one, wrong);
      if (kind != null) {
        wrong.unless(seen.add(kind), field(kind), EligibilityRule.TWICE);
        read.add(checked(kind, one, wrong));
      }
    }
    wrong.throwIfAny();
    return new Eligibility(read.stream().sorted((a, b) -> kind(a).compareTo(kind(b))).toList());
  }

  /** What {@link #json} has written; null and blank for none. */
  public static Eligibility read(@Nullable String json) {
    return json == null || json.isBlank() ? ALL : new Eligibility(List.of(JSON.fromJson(json, Criterion[].class)));
  }

  /** The failed criteria as they are kept with an application. */
  public static String json(List<Reason> reasons) {
    return JSON.toJson(reasons.toArray(new Reason[0]));
  }

  /** What {@link #json(List)} has written; null and blank for none. */
  public static List<Reason> reasons(@Nullable String json) {
    return json == null || json.isBlank() ? List.of() : List.of(JSON.fromJson(json, Reason[].class));
  }

  public String json() {
    return JSON.toJson(criteria.toArray(new Criterion[0]));
  }

  public List<Criterion> criteria() {
    return criteria;
  }

  public boolean isAll() {
    return criteria.isEmpty();
  }

  public Optional<Criterion> criterion(EligibilityKind kind) {
    return criteria.stream().filter(c -> kind.code().equals(c.kind())).findFirst();
  }

  /** Why the business does not pass, in the order of the criteria; empty when it passes. What is not known does not pass. */
  public List<Reason> judge(ApplicantFacts facts, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    for (Criterion criterion : criteria) {
      EligibilityKind kind = kind(criterion);
      String found = kind.found(facts, today);
      if (!passes(kind, criterion, found, today)) {
        reasons.add(new Reason(criterion, found));
      }
    }
    return reasons;
  }

  /** Kind of a criterion that was checked. */
  public static EligibilityKind kind(Criterion criterion) {
    return Codes.find(EligibilityKind.class, criterion.kind()).orElseThrow();
  }

  static String field(EligibilityKind kind) {
    return FIELD + "." + kind.code();
  }

  private static boolean passes(EligibilityKind kind, Criterion criterion, @Nullable String found, LocalDate today) {
    return switch (kind.shape()) {
      case CHOICE -> found != null && criterion.in() != null && criterion.in().contains(found);
      case RANGE -> found != null && (criterion.min() == null || Integer.parseInt(found) >= criterion.min()) && (criterion.max() == null || Integer.parseInt(found) <= criterion.max());
      case FLAG -> kind == EligibilityKind.NIB ? found != null : found == null;
      case DAYS -> found == null || criterion.days() == null || !LocalDate.parse(found).plusDays(criterion.days()).isAfter(today);
    };
  }

  private static @Nullable EligibilityKind kind(@Nullable Criterion one, Violations wrong) {
    if (one == null || one.kind() == null || one.kind().isBlank()) {
      wrong.add(FIELD, SharedRule.MISSING);
      return null;
    }
    return wrong.choice(EligibilityKind.class, one.kind(), FIELD);
  }

  private static Criterion checked(EligibilityKind kind, Criterion one, Violations wrong) {
    String field = field(kind);
    return switch (kind.shape()) {
      case CHOICE -> Criterion.in(kind, values(kind, one, wrong));
      case FLAG -> Criterion.flag(kind);
      case DAYS -> {
        wrong.unless(one.days() != null, field, SharedRule.MISSING);
        yield Criterion.days(kind, wrong.range(one.days(), 1, MOST_DAYS, field));
      }
      case RANGE -> {
        wrong.unless(one.min() != null || one.max() != null, field, EligibilityRule.EMPTY);
        wrong.range(one.min(), 0, kind.most(), field);
        wrong.range(one.max(), 0, kind.most(), field);
        wrong.unless(one.min() == null || one.max() == null || one.min() <= one.max(), field, EligibilityRule.ORDER);
        yield Criterion.range(kind, one.min(), one.max());
      }
    };
  }

  private static List<String> values(EligibilityKind kind, Criterion one, Violations wrong) {
    List<String> said = one.in() == null ? List.of() : one.in();
    wrong.unless(!said.isEmpty(), field(kind), EligibilityRule.EMPTY);
    wrong.unless(said.size() <= MOST_VALUES, field(kind), SharedRule.RANGE, 1, MOST_VALUES);
    for (String value : said) {
      String shown = String.valueOf(value);
      wrong.unless(kind.allows(shown), field(kind), SharedRule.UNKNOWN_VALUE, shown.length() > 40 ? shown.substring(0, 40) : shown);
    }
    List<String> known = kind.offered();
    return kind.isPlace() ? List.copyOf(new TreeSet<>(said.stream().map(String::valueOf).toList())) : known.stream().filter(said::contains).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Eligibility that && criteria.equals(that.criteria);
  }

  @Override
  public int hashCode() {
    return criteria.hashCode();
  }

  @Override
  public String toString() {
    return json();
  }
}
