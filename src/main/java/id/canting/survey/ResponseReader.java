package id.canting.survey;

import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Codes;
import id.canting.shared.SharedRule;
import id.canting.shared.Violations;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what was said about a response into checked facts: all breaches at once, each at its field. */
final class ResponseReader {
  static final int LEAST_AGE = 10;
  static final int MOST_AGE = 100;
  static final int MOST_EDUCATION = 25;
  static final int MOST_MONTHS = 1_200;
  static final int MOST_YEARS = 100;

  private final ResponsePlaces places;
  private final RoundFacts round;
  private final LocalDate today;
  private final Violations wrong = new Violations();

  ResponseReader(ResponsePlaces places, RoundFacts round, LocalDate today) {
    this.places = places;
    this.round = round;
    this.today = today;
  }

  /** Where places are looked up. */
  interface ResponsePlaces {
    /** @param subDistrict code */
    record Centre(long id, String subDistrict) {}

    @Nullable Centre sentra(String code);

    /** Code of the sub-district of a village; null when there is no such village. */
    @Nullable String subDistrictOfVillage(String village);

    /** Code of a sub-district given by code or name. */
    @Nullable String subDistrict(String codeOrName);
  }

  /** @param present as stored, null for a new response @throws id.canting.shared.RuleViolation with every breach found */
  ResponseFacts read(ResponseDetails said, Asked business, @Nullable ResponseFacts present) {
    Map<String, String> answers = answers(said.answers() == null ? Map.of() : said.answers());
    Constraint constraint = wrong.choice(Constraint.class, said.mainConstraint(), "mainConstraint");
    ResponseStatus status = status(said.status(), answers);
    LocalDate day = wrong.day(said.surveyDate(), "surveyDate");
    wrong.unless(day == null || !day.isAfter(today), "surveyDate", SurveyRule.DATE_FUTURE);
    wrong.unless(said.age() == null || said.age() >= LEAST_AGE && said.age() <= MOST_AGE, "age", SurveyRule.AGE_RANGE, LEAST_AGE, MOST_AGE);
    wrong.unless(said.educationYears() == null || said.educationYears() >= 0 && said.educationYears() <= MOST_EDUCATION, "educationYears", SurveyRule.EDUCATION_RANGE, 0, MOST_EDUCATION);
    wrong.range(said.orgExperienceMonths(), 0, MOST_MONTHS, "orgExperienceMonths");
    wrong.range(said.businessExperienceYears(), 0, MOST_YEARS, "businessExperienceYears");
    wrong.range(said.workers(), 1, 100_000, "workers");
    Boolean member = member(said.orgMember());
    Integer months = Boolean.FALSE.equals(member) && said.orgExperienceMonths() == null ? Integer.valueOf(0) : said.orgExperienceMonths();
    boolean silent = answers.isEmpty() && constraint == null;
    wrong.unless(status.isAnswered() || silent, "status", SurveyRule.ANSWER_WITHOUT_MEETING, status.code());
    Scale scale = said.scale() != null ? wrong.choice(Scale.class, said.scale(), "scale") : present != null ? present.scale() : Codes.find(Scale.class, business.scale()).orElse(null);
    BatikType type = said.batikType() != null ? wrong.choice(BatikType.class, said.batikType(), "batikType")
        : present != null ? present.batikType() : Codes.find(BatikType.class, business.batikType()).orElse(null);
    Sex sex = said.sex() != null ? wrong.choice(Sex.class, said.sex(), "sex") : present != null ? present.sex() : Codes.find(Sex.class, business.sex()).orElse(null);
    Integer workers = said.workers() != null ? said.workers() : present != null ? present.workers() : business.workers();
    Place place = place(said, present != null ? new Place(present.sentraId(), present.villageCode(), present.subDistrictCode())
        : new Place(business.sentraId(), business.villageCode(), business.subDistrictCode()));
    String note = wrong.text(said.note(), 2000, "note");
    wrong.throwIfAny();
    return new ResponseFacts(status, day, scale, place.sentra(), place.subDistrict(), place.village(), type, sex, workers, said.age(), said.educationYears(), member, months,
        said.businessExperienceYears(), constraint, answers, note);
  }

  /** What disagrees in a stored response, but harms nothing. */
  static List<ResponseRecord.Warning> warnings(ResponseFacts facts, RoundFacts round) {
    List<ResponseRecord.Warning> warnings = new ArrayList<>();
    if (facts.surveyDate() != null && (facts.surveyDate().isBefore(round.firstDay()) || facts.surveyDate().isAfter(round.lastDay()))) {
      warnings.add(new ResponseRecord.Warning("surveyDate", SurveyRule.DATE_OUTSIDE.code()));
    }
    if (facts.age() != null && facts.businessYears() != null && facts.age() < facts.businessYears()) {
      warnings.add(new ResponseRecord.Warning("age", SurveyRule.AGE_EXPERIENCE.code()));
    }
    if (Boolean.FALSE.equals(facts.orgMember()) && facts.orgMonths() != null && facts.orgMonths() > 0) {
      warnings.add(new ResponseRecord.Warning("orgExperienceMonths", SurveyRule.MEMBER_MONTHS.code()));
    }
    return warnings;
  }

  private ResponseStatus status(@Nullable String said, Map<String, String> answers) {
    ResponseStatus status = wrong.choice(ResponseStatus.class, said, "status");
    return status != null ? status : isComplete(round.instrument(), answers) ? ResponseStatus.COMPLETE : ResponseStatus.PARTIAL;
  }

  /** Whether each required item that is shown has its answer. */
  static boolean isComplete(Instrument instrument, Map<String, String> answers) {
    return instrument.items().stream().allMatch(i -> !i.required() || !i.isShown(answers) || answers.containsKey(i.code()));
  }

  private Map<String, String> answers(Map<String, Object> said) {
    Map<String, Item> items = round.instrument().itemsByCode();
    Map<String, String> answers = new LinkedHashMap<>();
    said.forEach((code, value) -> {
      String field = "answers." + (code.length() > 40 ? code.substring(0, 40) : code);
      Item item = items.get(code);
      String text = value == null ? "" : text(value);
      if (item == null) {
        wrong.add(field, SurveyRule.ANSWER_UNKNOWN);
      } else if (text == null || !text.isEmpty() && !item.takes(text)) {
        wrong.add(field, SurveyRule.ANSWER_RANGE, range(item));
      } else if (!text.isEmpty()) {
        answers.put(code, text);
      }
    });
    for (Item item : round.instrument().items()) {
      wrong.unless(!answers.containsKey(item.code()) || item.isShown(answers), "answers." + item.code(), SurveyRule.ANSWER_HIDDEN);
    }
    return answers;
  }

  /** What an item takes, for sentences: both ends of its range, or its values. */
  static Object[] range(Item item) {
    return item.isWhole() ? new Object[] {item.min(), item.max()} : item.values().isEmpty() ? new Object[] {1, 500} : new Object[] {item.values().get(0), item.values().get(item.values().size() - 1)};
  }

  /** Null for what is neither a whole number nor a text. */
  private static @Nullable String text(Object value) {
    if (value instanceof Number number) {
      BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
      return exact.scale() <= 0 && exact.precision() - exact.scale() < 10 ? exact.toPlainString() : null;
    }
    return value instanceof String text ? text.strip() : null;
  }

  private @Nullable Boolean member(@Nullable Object said) {
    if (said == null || "".equals(said)) {
      return null;
    }
    Boolean member = said instanceof Boolean flag ? flag : "ya".equals(said) ? Boolean.TRUE : "tidak".equals(said) ? Boolean.FALSE : null;
    wrong.unless(member != null, "orgMember", SharedRule.UNKNOWN_VALUE, "?");
    return member;
  }

  private record Place(@Nullable Long sentra, @Nullable String village, @Nullable String subDistrict) {}

  private Place place(ResponseDetails said, Place otherwise) {
    Long sentra = otherwise.sentra();
    String village = otherwise.village();
    String subDistrict = otherwise.subDistrict();
    if (said.sentra() != null && !said.sentra().isBlank()) {
      ResponsePlaces.Centre centre = said.sentra().equals(ResponseFilter.NONE) ? null : places.sentra(said.sentra());
      wrong.unless(centre != null || said.sentra().equals(ResponseFilter.NONE), "sentra", SurveyRule.SENTRA_UNKNOWN);
      boolean other = centre == null ? sentra != null : !Long.valueOf(centre.id()).equals(sentra);
      sentra = centre == null ? null : (Long) centre.id();
      village = other ? null : village;
      subDistrict = centre == null || !other ? subDistrict : centre.subDistrict();
    }
    if (said.village() != null && !said.village().isBlank()) {
      String of = places.subDistrictOfVillage(said.village());
      wrong.unless(of != null, "village", SurveyRule.VILLAGE_UNKNOWN);
      village = said.village();
      subDistrict = of;
    }
    if (said.subDistrict() != null && !said.subDistrict().isBlank()) {
      subDistrict = places.subDistrict(said.subDistrict());
      wrong.unless(subDistrict != null, "subDistrict", SurveyRule.SUB_DISTRICT_UNKNOWN);
    }
    return new Place(sentra, village, subDistrict);
  }
}
