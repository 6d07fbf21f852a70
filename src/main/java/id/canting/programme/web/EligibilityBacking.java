package id.canting.programme.web;

import id.canting.area.AreaService;
import id.canting.programme.eligibility.Criterion;
import id.canting.programme.eligibility.Eligibility;
import id.canting.programme.eligibility.EligibilityForm;
import id.canting.programme.eligibility.EligibilityKind;
import id.canting.programme.eligibility.EligibilityWords;
import id.canting.registry.SentraService;
import id.canting.shared.web.FrameBacking;
import id.canting.shared.web.Option;
import id.canting.shared.web.TextsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Criteria in a form and in words, for every form that has them. The form includes {@code eligibility-fields.xhtml} with {@code eligibility} (what is stored) and reads
 * what was sent with {@link EligibilityForm#read}; a page that shows them includes {@code eligibility-words.xhtml}.
 */
@Named("eligibilityFields")
@RequestScoped
public class EligibilityBacking {
  @Inject SentraService sentras;
  @Inject AreaService areas;
  @Inject EligibilityWords words;
  @Inject TextsBacking texts;
  @Inject FrameBacking frame;
  @Inject @RequestParameterValuesMap Map<String, String[]> parameters;

  private @Nullable List<Field> fields;

  /**
   * One criterion in the form.
   *
   * @param id without its suffix, for example {@code eligibility-years}
   * @param shape choice, range, flag or days
   */
  public record Field(String id, String property, String label, String shape, List<Option> options, String min, String max, String days, boolean on) {}

  /** @param stored shown where no form was sent; null for none */
  public List<Field> of(@Nullable Eligibility stored) {
    if (fields == null) {
      boolean sent = EligibilityForm.isSent(parameters);
      Eligibility shown = stored == null ? Eligibility.ALL : stored;
      fields = Arrays.stream(EligibilityKind.values()).map(kind -> sent ? sent(kind) : stored(kind, shown)).toList();
    }
    return fields;
  }

  /** The criteria in words of the user's language. */
  public List<String> words(@Nullable Eligibility eligibility) {
    return eligibility == null ? List.of() : words.of(eligibility, frame.getLocale());
  }

  private Field stored(EligibilityKind kind, Eligibility eligibility) {
    Criterion one = eligibility.criterion(kind).orElse(null);
    Set<String> chosen = one == null || one.in() == null ? Set.of() : Set.copyOf(one.in());
    return field(kind, chosen, text(one == null ? null : one.min()), text(one == null ? null : one.max()), text(one == null ? null : one.days()), one != null);
  }

  private Field sent(EligibilityKind kind) {
    String name = EligibilityForm.name(kind.code());
    Set<String> chosen = Set.copyOf(Arrays.asList(parameters.getOrDefault(name, new String[0])));
    return field(kind, chosen, first(name + "-min"), first(name + "-max"), first(name + "-days"), !chosen.isEmpty());
  }

  private Field field(EligibilityKind kind, Set<String> chosen, String min, String max, String days, boolean on) {
    return new Field(EligibilityForm.name(kind.code()), Eligibility.FIELD + "." + kind.code(), texts.label(kind), kind.shape().name().toLowerCase(Locale.ROOT), options(kind, chosen), min, max, days, on);
  }

  private List<Option> options(EligibilityKind kind, Set<String> chosen) {
    List<Option> options = new ArrayList<>();
    if (kind == EligibilityKind.SENTRA) {
      sentras.list().forEach(s -> options.add(new Option(s.code(), s.name(), chosen.contains(s.code()))));
    } else if (kind == EligibilityKind.SUB_DISTRICT) {
      areas.subDistricts().forEach(d -> options.add(new Option(d.code(), d.name(), chosen.contains(d.code()))));
    } else {
      kind.offered().forEach(v -> options.add(new Option(v, texts.get(kind.labelKey(v)), chosen.contains(v))));
    }
    return options;
  }

  private String first(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? "" : values[0];
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
