package id.canting.registry;

import id.canting.exchange.cell.CellChoice;
import id.canting.exchange.cell.CellNumber;
import id.canting.exchange.cell.CellText;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.cell.Verdict;
import id.canting.exchange.sheet.Cell;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.SharedJson;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers in a row, checked and kept whole.
 *
 * @param period half year, {@code 2010-S2}; null when refused
 * @param content the row as JSON by header, with the values as they were understood
 */
record ResponseLine(@Nullable String period, String content) {
  /** Columns that describe the response as well as the business: alone they do not describe a business. */
  static final Set<String> SHARED = Set.of("scale", "kecamatan", "sentra_code", "sentra", "village_code", "village", "workers", "sex", "batik_type");
  private static final Pattern PERIOD = Pattern.compile("(?<year>\\d{4})[-\\s/._,]*(?:S|SEM|SMT|SEMESTER)[\\s.]*(?<half>1|2|II?)|(?:S|SEM|SMT|SEMESTER)[\\s.]*(?<half2>1|2|II?)[-\\s/._,]*(?:TAHUN|THN?\\.?)?\\s*(?<year2>\\d{4})");
  private static final String ANSWER_RANGE = "answer.range";
  /** What destroys a cell tells more than that it is no answer. */
  private static final Set<String> DESTROYED = Set.of("formula", "cell.error", "number.destroyed");
  private static final CellNumber.Range ANSWER = new CellNumber.Range(1, 5, false, ANSWER_RANGE, CellNumber.Unit.NONE);
  private static final CellNumber.Range AGE = new CellNumber.Range(10, 100, false, "age.range", CellNumber.Unit.YEARS);
  private static final CellNumber.Range EDUCATION = new CellNumber.Range(0, 25, false, "education.range", CellNumber.Unit.YEARS);
  private static final CellNumber.Range MONTHS = new CellNumber.Range(0, 1_200, false, "", CellNumber.Unit.MONTHS);
  private static final CellNumber.Range YEARS = new CellNumber.Range(0, 100, false, "", CellNumber.Unit.YEARS);
  private static final CellChoice<String> STATUS = new CellChoice<String>()
      .value("lengkap", "lengkap").value("sebagian", "sebagian").value("tidak_ditemui", "tidak_ditemui").value("menolak", "menolak").value("tutup", "tutup")
      .words("tidak_ditemui", "tidak bertemu", "tdk ditemui", "tidak ada di tempat", "not met").words("menolak", "menolak diwawancara", "refused")
      .words("lengkap", "complete", "selesai").words("sebagian", "partial", "tidak lengkap").words("tutup", "closed", "usaha tutup");
  private static final CellChoice<String> CONSTRAINT = new CellChoice<String>()
      .value("credit", "credit").value("demand", "demand").value("managerial", "managerial").value("labour", "labour")
      .words("credit", "akses kredit", "kredit", "akses kredit terbatas", "keterbatasan akses kredit", "terbatasnya akses kredit", "modal", "limited access to credit").words("demand", "permintaan", "permintaan tidak ada atau tidak stabil", "permintaan tidak stabil", "permintaan pasar", "pasar", "no or unstable demand")
      .words("managerial", "manajerial", "kemampuan manajerial", "kemampuan manajerial lemah", "lemahnya kemampuan manajerial", "kapabilitas manajerial kurang", "kapabilitas manajerial", "manajemen", "weak managerial capability").words("labour", "labor", "tenaga kerja", "keterampilan tenaga kerja", "tenaga kerja kurang terampil", "tenaga kerja berketerampilan rendah", "keterampilan tenaga kerja rendah", "low-skilled labour");
  private static final CellChoice<Boolean> MEMBER = new CellChoice<Boolean>().value(true, "ya").value(false, "tidak").words(true, "y", "yes", "true", "1", "anggota").words(false, "t", "no", "n", "false", "0", "bukan", "bukan anggota", "tidak pernah");

  static ResponseLine read(TableRow row, BusinessLine line, FactReader.Speaker speaker, Findings findings) {
    Map<String, Object> said = new TreeMap<>();
    String period = period(row, findings);
    String status = STATUS.read("response_status", row.cell("response_status"), findings);
    Scale scale = row.cell("scale_at_survey").isBlank() ? line.scale() : RegistryWords.SCALE.read("scale_at_survey", row.cell("scale_at_survey"), findings);
    boolean met = status == null || status.equals("lengkap") || status.equals("sebagian");
    List<String> answers = new ArrayList<>(ResponseColumns.CONTRIBUTION);
    answers.addAll(ResponseColumns.COST);
    for (String item : answers) {
      put(said, item, answer(item, row.cell(item), findings));
    }
    Long age = CellNumber.read("age", row.cell("age"), AGE, findings);
    Long years = CellNumber.read("business_experience_years", row.cell("business_experience_years"), YEARS, findings);
    Long months = CellNumber.read("org_experience_months", row.cell("org_experience_months"), MONTHS, findings);
    Boolean member = MEMBER.read("org_member", row.cell("org_member"), findings);
    put(said, "main_constraint", CONSTRAINT.read("main_constraint", row.cell("main_constraint"), findings));
    if (!met && !said.isEmpty()) {
      findings.refused("response_status", "answer.without-meeting", status);
    }
    if (age != null && years != null && age < years) {
      findings.add(Verdict.WARN, "age", "age.experience", age.toString(), null, years.toString());
    }
    if (Boolean.FALSE.equals(member) && months != null && months > 0) {
      findings.add(Verdict.WARN, "org_experience_months", "member.months", months.toString(), null);
    }
    if (period != null && line.surveyed() != null && !within(period, line.surveyed())) {
      findings.add(Verdict.WARN, "survey_date", "date.outside-period", line.surveyed().toString(), null, period);
    }
    if (period != null && speaker.ownAssociation() != null) {
      findings.refused("period", "round.unknown", period);
    }
    if (line.code() == null && line.nib() == null && row.cell("business_name").isBlank() && !findings.refusedAt("business_id")) {
      findings.refused("business_id", "value.missing", null);
    }
    put(said, "education_years", CellNumber.read("education_years", row.cell("education_years"), EDUCATION, findings));
    put(said, "age", age);
    put(said, "business_experience_years", years);
    put(said, "org_experience_months", months);
    put(said, "org_member", member == null ? null : member ? "ya" : "tidak");
    put(said, "response_status", status == null ? "lengkap" : status);
    put(said, "scale", scale == null ? null : scale.code());
    put(said, "sex", line.sex() == null ? null : line.sex().code());
    put(said, "workers", line.workers());
    put(said, "batik_type", line.batikType() == null ? null : line.batikType().code());
    put(said, "sentra_code", line.place().sentra() == null ? null : line.place().sentra().code());
    put(said, "village_code", line.place().village());
    put(said, "kecamatan", line.place().subDistrict());
    put(said, "survey_date", line.surveyed());
    put(said, "note", CellText.read("note", row.cell("note"), 2000, findings));
    return new ResponseLine(period, json(row, said));
  }

  /** The understood values over the cells as they were. */
  private static String json(TableRow row, Map<String, Object> said) {
    Map<String, String> all = new HashMap<>();
    row.cells().forEach((field, cell) -> all.put(field, cell.text().length() > 2_000 ? cell.text().substring(0, 2_000) : cell.text()));
    said.forEach((field, value) -> all.put(field, value.toString()));
    JsonObjectBuilder json = SharedJson.PROVIDER.createObjectBuilder();
    new TreeMap<>(all).forEach(json::add);
    return json.build().toString();
  }

  private static void put(Map<String, Object> said, String field, @Nullable Object value) {
    if (value != null) {
      said.put(field, value);
    }
  }

  /** A whole number from 1 to 5; whatever else stands there is out of that range. */
  private static @Nullable Long answer(String item, Cell cell, Findings findings) {
    Findings own = new Findings();
    Long answer = CellNumber.read(item, cell, ANSWER, own);
    if (own.all().stream().anyMatch(f -> f.weight() == Verdict.REJECT && !DESTROYED.contains(f.code()))) {
      findings.refused(item, ANSWER_RANGE, cell.text(), "1", "5");
      return null;
    }
    findings.addAll(own);
    return answer;
  }

  private static @Nullable String period(TableRow row, Findings findings) {
    String text = CellText.read("period", row.cell("period"), 40, findings);
    if (text == null) {
      if (!findings.refusedAt("period")) {
        findings.refused("period", "period.invalid", null);
      }
      return null;
    }
    Matcher form = PERIOD.matcher(text.toUpperCase(java.util.Locale.ROOT));
    String year = !form.matches() ? "0" : form.group("year") == null ? form.group("year2") : form.group("year");
    if (Integer.parseInt(year) < 1990 || Integer.parseInt(year) > 2100) {
      findings.refused("period", "period.invalid", text);
      return null;
    }
    String half = form.group("half") == null ? form.group("half2") : form.group("half");
    String period = year + "-S" + half.replace("II", "2").replace("I", "1");
    if (!period.equals(text)) {
      findings.normalised("period", "value.word", text, period);
    }
    return period;
  }

  private static boolean within(String period, LocalDate day) {
    return day.getYear() == Integer.parseInt(period.substring(0, 4)) && (day.getMonthValue() <= 6 ? 1 : 2) == period.charAt(6) - '0';
  }
}
