package id.canting.insight.codebook;

import id.canting.identity.Permission;
import id.canting.identity.Permitted;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Labelled;
import id.canting.shared.Texts;
import id.canting.survey.Constraint;
import id.canting.survey.ResponseStatus;
import id.canting.survey.instrument.InstrumentRecord;
import id.canting.survey.instrument.InstrumentService;
import id.canting.survey.instrument.Item;
import id.canting.survey.instrument.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codebook of the survey: what every response has, what the released questionnaires ask, and the scores that are computed. */
@ApplicationScoped
public class CodebookService {
  private static final String CODE = "code";
  private static final String WHOLE = "whole";

  @Inject InstrumentService instruments;
  @Inject Clock clock;

  @Permitted(Permission.TABLE_READ)
  @Transactional
  public List<Variable> variables(Locale locale) {
    List<InstrumentRecord> ready = instruments.list().stream().filter(i -> !i.draft()).toList();
    List<Variable> all = new ArrayList<>(of(locale));
    Map<String, Variable> asked = new LinkedHashMap<>();
    for (InstrumentRecord instrument : ready) {
      instrument.definition().items().forEach(item -> asked.merge(item.code(), item(item, locale, instrument.version()), CodebookService::joined));
    }
    all.addAll(asked.values());
    Map<String, Variable> scores = new LinkedHashMap<>();
    for (InstrumentRecord instrument : ready) {
      instrument.definition().scales().forEach(scale -> scores.merge(scale.code(), score(scale, instrument, locale), CodebookService::joined));
    }
    all.addAll(scores.values());
    all.add(coded("main_constraint", Constraint.class, locale));
    return all;
  }

  private static List<Variable> of(Locale locale) {
    return List.of(plain("business_id", "text", null, locale), coded("response_status", ResponseStatus.class, locale), plain("survey_date", "day", null, locale), coded("scale_at_survey", Scale.class, locale),
        plain("sentra_code", "text", null, locale), plain("kecamatan", "text", null, locale), coded("batik_type", BatikType.class, locale), coded("sex", Sex.class, locale),
        whole("age", "years", 10, 100, locale), whole("education_years", "years", 0, 25, locale), plain("org_member", "yes_no", null, locale), whole("org_experience_months", "months", 0, null, locale),
        whole("business_experience_years", "years", 0, null, locale), whole("workers", "persons", 1, null, locale));
  }

  private static Variable plain(String name, String type, @Nullable String unit, Locale locale) {
    return new Variable(name, label(name, locale), type, unit, null, null, List.of(), List.of());
  }

  private static Variable whole(String name, String unit, Integer least, @Nullable Integer most, Locale locale) {
    return new Variable(name, label(name, locale), WHOLE, Texts.get(locale, "insight.codebook.unit." + unit), least, most, List.of(), List.of());
  }

  private static <E extends Enum<E> & Labelled> Variable coded(String name, Class<E> type, Locale locale) {
    List<Variable.Value> values = Arrays.stream(type.getEnumConstants()).map(v -> new Variable.Value(v.code(), Texts.get(locale, v.labelKey()), null)).toList();
    return new Variable(name, label(name, locale), CODE, null, null, null, values, List.of());
  }

  private static Variable item(Item item, Locale locale, int version) {
    List<Variable.Value> values = item.values().stream().map(v -> new Variable.Value(v, item.option(v).map(l -> l.text(locale)).orElse(v), null)).toList();
    String type = switch (item.type()) {
      case Item.WHOLE -> WHOLE;
      case Item.CHOICE -> CODE;
      case Item.YES_NO -> "yes_no";
      default -> "text";
    };
    return new Variable(item.code(), item.label().text(locale), type, null, item.min(), item.max(), values, List.of(version));
  }

  private Variable score(Scoring scale, InstrumentRecord instrument, Locale locale) {
    List<Variable.Value> bands = scale.levels(LocalDate.now(clock)).stream().map(l -> new Variable.Value(l.key(), l.label().text(locale), l.from())).toList();
    return new Variable(scale.code(), scale.label().text(locale), "number", Texts.get(locale, "insight.codebook.unit.points"), end(scale, instrument, true), end(scale, instrument, false), bands,
        List.of(instrument.version()));
  }

  private static Integer end(Scoring scale, InstrumentRecord instrument, boolean least) {
    int sum = 0;
    for (Scoring.Part part : scale.parts()) {
      Item item = instrument.definition().item(part.item()).orElseThrow();
      sum += part.weight() * Objects.requireNonNull(least ? item.min() : item.max());
    }
    return sum / scale.divisor();
  }

  /** The later questionnaire's words, asked by both. */
  private static Variable joined(Variable earlier, Variable later) {
    List<Integer> both = new ArrayList<>(earlier.instruments());
    both.addAll(later.instruments());
    return new Variable(later.name(), later.label(), later.type(), later.unit(), later.least(), later.most(), later.values(), both);
  }

  private static String label(String name, Locale locale) {
    return Texts.get(locale, "insight.codebook.variable." + name);
  }
}
