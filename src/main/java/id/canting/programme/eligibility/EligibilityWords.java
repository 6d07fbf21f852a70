package id.canting.programme.eligibility;

import id.canting.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Criteria and failed criteria in plain words. Names of places are open to all. Called in a transaction. */
@ApplicationScoped
public class EligibilityWords {
  private static final String KEY = "programme.eligibility.";

  @Inject EligibilityQueries queries;

  /** One sentence for each criterion; none when everybody may take part. */
  public List<String> of(Eligibility eligibility, Locale locale) {
    return of(eligibility, locale, names(eligibility.criteria()));
  }

  /** One sentence for each reason: what is asked, what was found, and how to complete what is not known. */
  public List<String> of(List<Reason> reasons, Locale locale) {
    return of(reasons, locale, names(reasons.stream().map(Reason::criterion).toList()));
  }

  /** For the reasons of many applicants, in one language: names of places are asked for once. */
  public Sentences in(Locale locale) {
    return new Sentences(locale);
  }

  /** Reasons in the words of one language. Not for several threads, nor for longer than a request. */
  public final class Sentences {
    private final Locale locale;
    private @Nullable Map<String, String> names;

    private Sentences(Locale locale) {
      this.locale = locale;
    }

    /** As {@link EligibilityWords#of(List, Locale)}. */
    public List<String> of(List<Reason> reasons) {
      if (names == null && reasons.stream().anyMatch(r -> Eligibility.kind(r.criterion()).isPlace())) {
        names = queries.places();
      }
      return EligibilityWords.of(reasons, locale, names == null ? Map.of() : names);
    }
  }

  /** @param names of places by code */
  static List<String> of(Eligibility eligibility, Locale locale, Map<String, String> names) {
    return eligibility.criteria().stream().map(c -> Texts.get(locale, KEY + "is." + c.kind(), wanted(c, locale, names))).toList();
  }

  /** @param names of places by code */
  static List<String> of(List<Reason> reasons, Locale locale, Map<String, String> names) {
    return reasons.stream().map(r -> r.found() == null
        ? Texts.get(locale, KEY + "unknown." + r.criterion().kind(), wanted(r.criterion(), locale, names))
        : Texts.get(locale, KEY + "not." + r.criterion().kind(), wanted(r.criterion(), locale, names), found(r, locale, names))).toList();
  }

  private Map<String, String> names(List<Criterion> criteria) {
    return criteria.stream().anyMatch(c -> Eligibility.kind(c).isPlace()) ? queries.places() : Map.of();
  }

  private static String wanted(Criterion criterion, Locale locale, Map<String, String> names) {
    EligibilityKind kind = Eligibility.kind(criterion);
    return switch (kind.shape()) {
      case CHOICE -> either(criterion.in() == null ? List.of() : criterion.in().stream().map(v -> name(kind, v, locale, names)).toList(), locale);
      case RANGE -> range(criterion.min(), criterion.max(), locale);
      case DAYS -> String.valueOf(criterion.days());
      case FLAG -> "";
    };
  }

  private static String found(Reason reason, Locale locale, Map<String, String> names) {
    EligibilityKind kind = Eligibility.kind(reason.criterion());
    String found = String.valueOf(reason.found());
    return switch (kind) {
      case NEVER_SERVED, NOT_SERVED -> LocalDate.parse(found).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
      default -> kind.shape() == EligibilityKind.Shape.CHOICE ? name(kind, found, locale, names) : found;
    };
  }

  private static String name(EligibilityKind kind, String value, Locale locale, Map<String, String> names) {
    return kind.isPlace() ? names.getOrDefault(value, value) : Texts.get(locale, kind.labelKey(value));
  }

  private static String range(@Nullable Integer min, @Nullable Integer max, Locale locale) {
    if (min != null && max != null) {
      return min.equals(max) ? Texts.get(locale, KEY + "exactly", min.toString()) : Texts.get(locale, KEY + "between", min.toString(), max.toString());
    }
    return min == null ? Texts.get(locale, KEY + "at-most", String.valueOf(max)) : Texts.get(locale, KEY + "at-least", min.toString());
  }

  private static String either(List<String> names, Locale locale) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    List<String> first = new ArrayList<>(names);
    String last = first.remove(first.size() - 1);
    return Texts.get(locale, KEY + "or", String.join(", ", first), last);
  }
}
