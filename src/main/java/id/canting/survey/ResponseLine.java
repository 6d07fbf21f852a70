package id.canting.survey;

import id.canting.exchange.cell.CellChoice;
import id.canting.exchange.cell.CellNumber;
import id.canting.exchange.cell.CellText;
import id.canting.exchange.cell.Finding;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.Cell;
import id.canting.exchange.sheet.TableRow;
import id.canting.registry.RegistryWords;
import id.canting.registry.RowCompanion.Described;
import id.canting.registry.Scale;
import id.canting.shared.Period;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about a response, cell by cell; null where it says nothing.
 *
 * @param scale as it was at the survey
 * @param business what the row says of the business
 */
record ResponseLine(
    Period period, ResponseStatus status, @Nullable Scale scale, Described business, @Nullable Integer age, @Nullable Integer educationYears, @Nullable Boolean orgMember,
    @Nullable Integer orgMonths, @Nullable Integer businessYears, @Nullable Constraint mainConstraint, Map<String, String> answers, @Nullable String note) {
  private static final String ANSWER_RANGE = "answer.range";
  /** What destroys a cell tells more than that it is no answer. */
  private static final Set<String> DESTROYED = Set.of("formula", "cell.error", "number.destroyed");
  private static final CellNumber.Range AGE = new CellNumber.Range(ResponseReader.LEAST_AGE, ResponseReader.MOST_AGE, false, "age.range", CellNumber.Unit.YEARS);
  private static final CellNumber.Range EDUCATION = new CellNumber.Range(0, ResponseReader.MOST_EDUCATION, false, "education.range", CellNumber.Unit.YEARS);
  private static final CellNumber.Range MONTHS = new CellNumber.Range(0, ResponseReader.MOST_MONTHS, false, "", CellNumber.Unit.MONTHS);
  private static final CellNumber.Range YEARS = new CellNumber.Range(0, ResponseReader.MOST_YEARS, false, "", CellNumber.Unit.YEARS);
  private static final CellChoice<ResponseStatus> STATUS = new CellChoice<ResponseStatus>()
      .value(ResponseStatus.COMPLETE, "lengkap").value(ResponseStatus.PARTIAL, "sebagian").value(ResponseStatus.NOT_MET, "tidak_ditemui").value(ResponseStatus.REFUSED, "menolak").value(ResponseStatus.CLOSED, "tutup")
      .words(ResponseStatus.NOT_MET, "tidak bertemu", "tdk ditemui", "tidak ada di tempat", "not met").words(ResponseStatus.REFUSED, "menolak diwawancara", "refused")
      .words(ResponseStatus.COMPLETE, "complete", "selesai").words(ResponseStatus.PARTIAL, "partial", "tidak lengkap").words(ResponseStatus.CLOSED, "closed", "usaha tutup");
  private static final CellChoice<Constraint> CONSTRAINT = new CellChoice<Constraint>()
      .value(Constraint.CREDIT, "credit").value(Constraint.DEMAND, "demand").value(Constraint.MANAGERIAL, "managerial").value(Constraint.LABOUR, "labour")
      .words(Constraint.CREDIT, "akses kredit", "kredit", "akses kredit terbatas", "keterbatasan akses kredit", "terbatasnya akses kredit", "modal", "limited access to credit")
      .words(Constraint.DEMAND, "permintaan", "permintaan tidak ada atau tidak stabil", "permintaan yang tidak ada atau tidak stabil", "permintaan tidak stabil", "permintaan pasar", "pasar", "no or unstable demand")
      .words(Constraint.MANAGERIAL, "manajerial", "kemampuan manajerial", "kemampuan manajerial lemah", "lemahnya kemampuan manajerial", "kapabilitas manajerial kurang", "kapabilitas manajerial yang kurang", "kapabilitas manajerial", "manajemen", "weak managerial capability", "lack of managerial capability")
      .words(Constraint.LABOUR, "labor", "tenaga kerja", "keterampilan tenaga kerja", "tenaga kerja kurang terampil", "tenaga kerja berketerampilan rendah", "tenaga kerja dengan skill rendah", "keterampilan tenaga kerja rendah", "low-skilled labour");
  private static final CellChoice<Boolean> YES_NO = new CellChoice<Boolean>().value(true, "ya").value(false, "tidak").words(true, "y", "yes", "true", "1", "anggota").words(false, "t", "no", "n", "false", "0", "bukan", "bukan anggota", "tidak pernah");

  /**
   * @param instruments the instrument of a period, whether it has a round or would get one
   * @return null where the row has no period: then it is refused
   */
  static @Nullable ResponseLine read(TableRow row, Described business, java.util.function.Function<Period, Instrument> instruments, Findings findings) {
    Period period = period(row, findings);
    ResponseStatus status = Objects.requireNonNullElse(STATUS.read("response_status", row.cell("response_status"), findings), ResponseStatus.COMPLETE);
    Scale scale = row.cell("scale_at_survey").isBlank() ? business.scale() : RegistryWords.SCALE.read("scale_at_survey", row.cell("scale_at_survey"), findings);
    Map<String, String> answers = period == null ? Map.of() : answers(row, instruments.apply(period), findings);
    Integer age = whole(row, "age", AGE, findings);
    Integer years = whole(row, "business_experience_years", YEARS, findings);
    Integer months = whole(row, "org_experience_months", MONTHS, findings);
    Boolean member = YES_NO.read("org_member", row.cell("org_member"), findings);
    Constraint constraint = CONSTRAINT.read("main_constraint", row.cell("main_constraint"), findings);
    Integer education = whole(row, "education_years", EDUCATION, findings);
    String note = CellText.read("note", row.cell("note"), 2000, findings);
    if (!status.isAnswered() && (!answers.isEmpty() || constraint != null)) {
      findings.refused("response_status", "answer.without-meeting", status.code());
    }
    if (age != null && years != null && age < years) {
      findings.add(Verdict.WARN, "age", "age.experience", age.toString(), null, years.toString());
    }
    if (Boolean.FALSE.equals(member) && months != null && months > 0) {
      findings.add(Verdict.WARN, "org_experience_months", "member.months", months.toString(), null);
    }
    LocalDate day = business.surveyed();
    if (period != null && day != null && !period.contains(day)) {
      findings.add(Verdict.WARN, "survey_date", "date.outside-period", day.toString(), null, period.text());
    }
    Integer known = Boolean.FALSE.equals(member) && months == null ? Integer.valueOf(0) : months;
    return period == null ? null : new ResponseLine(period, status, scale, business, age, education, member, known, years, constraint, answers, note);
  }

  /** The whole of the response: where the file has no column for what describes the business, the business tells it. */
  ResponseFacts facts(TableRow row, Described known) {
    boolean scaled = row.has("scale") || row.has("scale_at_survey");
    boolean placed = List.of("sentra_code", "sentra", "village_code", "village", "kecamatan").stream().anyMatch(row::has);
    Described place = placed ? business : known;
    return new ResponseFacts(status, business.surveyed(), scaled ? scale : known.scale(), place.sentraId(), place.subDistrictCode(), place.villageCode(),
        row.has("batik_type") ? business.batikType() : known.batikType(), row.has("sex") ? business.sex() : known.sex(), row.has("workers") ? business.workers() : known.workers(), age, educationYears,
        orgMember, orgMonths, businessYears, mainConstraint, answers, note);
  }

  private static Map<String, String> answers(TableRow row, Instrument instrument, Findings findings) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      Cell cell = row.cell(item.code());
      if (!cell.isBlank()) {
        String answer = answer(item, cell, findings);
        if (answer != null) {
          answers.put(item.code(), answer);
          if (!item.isShown(answers)) {
            findings.refused(item.code(), "answer.hidden", answer);
          }
        }
      }
    }
    return answers;
  }

  private static @Nullable String answer(Item item, Cell cell, Findings findings) {
    if (item.isWhole()) {
      Long answer = number(item, cell, findings);
      return answer == null ? null : answer.toString();
    }
    if (item.type().equals(Item.YES_NO)) {
      Boolean said = YES_NO.read(item.code(), cell, findings);
      return said == null ? null : said ? "ya" : "tidak";
    }
    String text = CellText.read(item.code(), cell, 500, findings);
    if (text == null || item.type().equals(Item.TEXT)) {
      return text;
    }
    for (Item.Option option : Objects.requireNonNull(item.options())) {
      if (text.equalsIgnoreCase(option.value()) || text.equalsIgnoreCase(option.label().id()) || text.equalsIgnoreCase(option.label().en())) {
        return option.value();
      }
    }
    findings.refused(item.code(), ANSWER_RANGE, text, item.values().get(0), item.values().get(item.values().size() - 1));
    return null;
  }

  /** A whole number of the item's range; whatever else stands there is out of that range. */
  private static @Nullable Long number(Item item, Cell cell, Findings findings) {
    int min = Objects.requireNonNull(item.min());
    int max = Objects.requireNonNull(item.max());
    Findings own = new Findings();
    Long answer = CellNumber.read(item.code(), cell, new CellNumber.Range(min, max, false, ANSWER_RANGE, CellNumber.Unit.NONE), own);
    List<Finding> remarks = own.all();
    if (remarks.stream().anyMatch(f -> f.weight() == Verdict.REJECT && !DESTROYED.contains(f.code()))) {
      findings.refused(item.code(), ANSWER_RANGE, cell.text(), Integer.toString(min), Integer.toString(max));
      return null;
    }
    findings.addAll(own);
    return answer;
  }

  private static @Nullable Integer whole(TableRow row, String field, CellNumber.Range range, Findings findings) {
    Long value = CellNumber.read(field, row.cell(field), range, findings);
    return value == null ? null : (Integer) value.intValue();
  }

  private static @Nullable Period period(TableRow row, Findings findings) {
    String text = CellText.read("period", row.cell("period"), 40, findings);
    if (text == null) {
      if (!findings.refusedAt("period")) {
        findings.refused("period", "period.invalid", null);
      }
      return null;
    }
    Period period = PeriodWords.read(text.toUpperCase(Locale.ROOT));
    if (period == null) {
      findings.refused("period", "period.invalid", text);
    } else if (!period.text().equals(text)) {
      findings.normalised("period", "value.word", text, period.text());
    }
    return period;
  }
}
