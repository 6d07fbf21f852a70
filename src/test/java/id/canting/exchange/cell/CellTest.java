package id.canting.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.exchange.sheet.Cell;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of writing a value: what it becomes and which verdict it asks for. */
class CellTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final CellNumber.Range WORKERS = new CellNumber.Range(1, 9_999, false, "workers.range", CellNumber.Unit.PEOPLE);
  private static final CellNumber.Range RUPIAH = new CellNumber.Range(0, 1_000_000_000_000_000L, true, "", CellNumber.Unit.RUPIAH);

  private final Findings findings = new Findings();

  private void expect(Object value, String expected, String verdict, String code) {
    assertThat(String.valueOf(value)).isEqualTo(expected);
    assertThat(findings.verdict().code()).isEqualTo(verdict);
    if (code != null) {
      assertThat(findings.all()).extracting(Finding::code).contains(code);
    }
  }

  private static Cell cell(String text, String kind) {
    return new Cell(Cell.Kind.valueOf(kind), text, null, false, false);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
    "5|TEXT|5|accept|", "5|NUMBER|5|accept|", "5 orang|TEXT|5|accept_normalised|number.cleaned", "2.5|NUMBER|null|reject|workers.range",
    "0|NUMBER|null|reject|workers.range", "-4|NUMBER|null|reject|number.negative", "-4|TEXT|null|reject|number.negative", "(4)|TEXT|null|reject|number.negative",
    "TRUE|BOOLEAN|null|reject|boolean", "TRUE|TEXT|null|reject|boolean", "lima|TEXT|null|reject|number.invalid", "5-7|TEXT|null|reject|number.invalid",
    "2,5|TEXT|null|reject|workers.range", "#REF!|ERROR|null|reject|cell.error", "#N/A|TEXT|null|reject|cell.error", "-|TEXT|null|accept_normalised|text.empty-sign",
    "5 tahun|TEXT|null|reject|number.unit", "5 tenaga kerja|TEXT|5|accept_normalised|number.cleaned", "=2+3|TEXT|null|reject|formula",
    "2.500|TEXT|2500|needs_confirmation|number.ambiguous", "12.0|TEXT|12|needs_confirmation|number.ambiguous"})
  void workers(String text, String kind, String value, String verdict, String code) {
    expect(CellNumber.read("workers", cell(text, kind), WORKERS, findings), value, verdict, code);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
    "2.500.000,50|TEXT|2500001|accept_normalised|number.rounded", "Rp 2.500.000|TEXT|2500000|accept_normalised|number.cleaned", "Rp2.500.000,-|TEXT|2500000|accept_normalised|number.cleaned",
    "2500000.5|NUMBER|2500001|accept_normalised|number.rounded", "2,500,000|TEXT|2500000|needs_confirmation|number.ambiguous", "2500000.50|TEXT|2500001|needs_confirmation|number.ambiguous",
    "2.500|TEXT|2500|needs_confirmation|number.ambiguous", "2,500|TEXT|2500|needs_confirmation|number.ambiguous", "1,234.56|TEXT|1235|needs_confirmation|number.ambiguous",
    "2.500,00|TEXT|2500|accept_normalised|number.cleaned", "2500000,4|TEXT|2500000|accept_normalised|number.rounded", "2,5 juta|TEXT|2500000|accept_normalised|number.cleaned",
    "2 500 000|TEXT|2500000|accept_normalised|number.cleaned", "2,5E+09|TEXT|null|reject|number.destroyed", "0|TEXT|0|accept|", "Rp|TEXT|null|reject|number.invalid",
    "99999999999999999999|TEXT|null|reject|number.range",
    "25 jt/thn|TEXT|25000000|accept_normalised|number.cleaned", "25 juta rupiah per tahun|TEXT|25000000|accept_normalised|number.cleaned", "5 juta/bulan|TEXT|null|reject|number.unit"})
  void rupiah(String text, String kind, String value, String verdict, String code) {
    expect(CellNumber.read("capital_rp", cell(text, kind), RUPIAH, findings), value, verdict, code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2010-10-15|TEXT|2010-10-15|accept|", "15/10/2010|TEXT|2010-10-15|accept_normalised|date.cleaned", "15 Oktober 2010|TEXT|2010-10-15|accept_normalised|date.cleaned",
    "Jumat, 15 Okt 2010|TEXT|2010-10-15|accept_normalised|date.cleaned", "1 Nopember 2010|TEXT|2010-11-01|accept_normalised|date.cleaned", "40466|NUMBER|2010-10-15|accept_normalised|date.cleaned",
    "40466|TEXT|2010-10-15|accept_normalised|date.cleaned", "15/10/10|TEXT|2010-10-15|needs_confirmation|year.two-digits", "15-Okt-10|TEXT|2010-10-15|needs_confirmation|year.two-digits",
    "31/02/2010|TEXT|null|reject|date.impossible", "2010-02-30|TEXT|null|reject|date.impossible", "2027-01-01|TEXT|null|reject|date.future", "10/15/2010|TEXT|2010-10-15|needs_confirmation|date.month-first",
    "besok|TEXT|null|reject|date.invalid", "25/11/2026|TEXT|null|reject|date.future", "24/11/2026|TEXT|2026-11-24|accept_normalised|date.cleaned", "2010-10-15 00:00:00|TEXT|2010-10-15|accept_normalised|date.cleaned"})
  void days(String text, String kind, String value, String verdict, String code) {
    expect(CellDate.read("survey_date", cell(text, kind), TODAY, findings), value, verdict, code);
  }

  @Test
  void aDateCellIsTakenAsItIs() {
    LocalDate day = LocalDate.of(2010, 10, 15);
    expect(CellDate.read("survey_date", new Cell(Cell.Kind.DATE, day.toString(), day, false, false), TODAY, findings), "2010-10-15", "accept", null);
  }

  @ParameterizedTest
  @CsvSource({"2002-05-01,2002,accept_normalised,year.from-date", "1905-06-24,2002,needs_confirmation,year.shown-as-date"})
  void aYearInACellFormattedAsDate(LocalDate shown, String year, String verdict, String code) {
    expect(CellDate.year("start_year", new Cell(Cell.Kind.DATE, shown.toString(), shown, false, false), TODAY, findings), year, verdict, code);
  }

  @Test
  void yearsInAColumnOfMonthsWaitForConfirmation() {
    expect(CellNumber.read("org_experience_months", cell("3 tahun", "TEXT"), new CellNumber.Range(0, 1_200, false, "", CellNumber.Unit.MONTHS), findings), "36", "needs_confirmation", "number.unit");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2002|NUMBER|2002|accept|", "2002|TEXT|2002|accept|", "th 2002|TEXT|2002|accept_normalised|number.cleaned", "98|TEXT|1998|needs_confirmation|year.two-digits", "2027|NUMBER|null|reject|date.future",
    "1700|NUMBER|null|reject|year.too-old", "2.002|TEXT|2002|needs_confirmation|number.ambiguous", "0|NUMBER|null|reject|year.too-old"})
  void years(String text, String kind, String value, String verdict, String code) {
    expect(CellDate.year("start_year", cell(text, kind), TODAY, findings), value, verdict, code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "0000352300001|TEXT|0000352300001|accept|", "0000 3523 00001|TEXT|0000352300001|accept_normalised|digits.cleaned", "352300001|NUMBER|null|reject|number.destroyed",
    "3,523E+12|TEXT|null|reject|number.destroyed", "8120444719|TEXT|null|reject|nib.length", "00003523ABCDE|TEXT|null|reject|nib.digits"})
  void nib(String text, String kind, String value, String verdict, String code) {
    expect(CellDigits.nib("nib", cell(text, kind), findings), value, verdict, code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "3523085503780001|TEXT|3523085503780001|accept|", "3523081503780001|TEXT|3523081503780001|accept|", "1101085503780001|TEXT|1101085503780001|accept|", "3523089903780001|TEXT|null|reject|nik.date",
    "3523083002780001|TEXT|null|reject|nik.date", "352308550378000|TEXT|null|reject|nik.length", "3523085503780001|NUMBER|null|reject|number.destroyed", "3523082902000001|TEXT|3523082902000001|accept|",
    "3523082902990001|TEXT|null|reject|nik.date"})
  void nik(String text, String kind, String value, String verdict, String code) {
    expect(CellDigits.nik("nik", cell(text, kind), TODAY, findings), value, verdict, code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "081010000001|TEXT|081010000001|accept|", "+62 810-1000-0001|TEXT|081010000001|accept_normalised|phone.cleaned", "81010000001|NUMBER|081010000001|accept_normalised|phone.cleaned",
    "6281010000001|TEXT|081010000001|accept_normalised|phone.cleaned", "0812 / 0813|TEXT|null|reject|phone.invalid", "081010000001 / 081010000002|TEXT|081010000001|needs_confirmation|phone.several",
    "tidak punya|TEXT|null|reject|phone.invalid", "0356-321456|TEXT|0356321456|accept_normalised|phone.cleaned"})
  void phone(String text, String kind, String value, String verdict, String code) {
    expect(CellDigits.phone("phone", cell(text, kind), findings), value, verdict, code);
  }

  @Test
  void invisibleDifferencesAreCleaned() {
    expect(CellText.read("business_name", Cell.text("  Batik\u00A0Sekar\u200B  Jati\u200D "), 200, findings), "Batik Sekar Jati", "accept_normalised", "text.cleaned");
  }

  @Test
  void decomposedLettersAreComposed() {
    expect(CellText.read("business_name", Cell.text("Batik Cafe\u0301"), 200, findings), "Batik Café", "accept_normalised", "text.cleaned");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"Batik 👩\u200D🎨 Ceria", "ꦧꦠꦶꦏ꧀ꦒꦼꦝꦺꦴꦒ꧀", "<script>alert(1)</script>", "=1+1", "'; DROP TABLE business; --"})
  void anyScriptAndMarkupIsSimplyText(String text) {
    expect(CellText.read("business_name", Cell.text(text), 200, findings), text, "accept", null);
  }

  @Test
  void aLongTextIsNeverCut() {
    expect(CellText.read("business_name", Cell.text("x".repeat(10_000)), 200, findings), "null", "reject", "value.too-long");
  }

  @Test
  void aFormulaIsRefused() {
    expect(CellText.read("business_name", new Cell(Cell.Kind.TEXT, "Batik", null, true, false), 200, findings), "null", "reject", "formula");
  }
}
