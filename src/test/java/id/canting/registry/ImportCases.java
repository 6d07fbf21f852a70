package id.canting.registry;

import static id.canting.registry.ImportCase.column;
import static id.canting.registry.ImportCase.columns;
import static id.canting.registry.ImportCase.csv;
import static id.canting.registry.ImportCase.line;
import static id.canting.registry.ImportCase.xlsx;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the files in {@code src/test/resources/imports} with the expected verdict of each row beside them as JSON. To add a case,
 * add it here and run {@link #main}. The register they are judged against knows one business, the first of the study.
 */
final class ImportCases {
  private static final String N = "accept_normalised";
  private static final String C = "needs_confirmation";
  private static final String ANSWERS = "business_id;period;business_name;owner_name";

  private ImportCases() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments.length == 0 ? "src/test/resources/imports" : arguments[0]));
    for (ImportCase made : all()) {
      Files.write(folder.resolve(made.file), made.content);
      JsonArrayBuilder rows = Json.createArrayBuilder();
      made.expected.forEach(e -> {
        JsonObjectBuilder row = Json.createObjectBuilder().add("sheet", e.sheet()).add("row", e.row()).add("verdict", e.verdict()).add("code", e.code());
        rows.add(e.action() == null ? row : row.add("action", e.action()));
      });
      Files.writeString(folder.resolve(made.file + ".json"), Json.createObjectBuilder().add("kind", made.kind).add("leader", made.leader).add("rows", rows).build() + "\n");
    }
  }

  static List<ImportCase> all() {
    List<ImportCase> all = new ArrayList<>();
    values(all);
    places(all);
    known(all);
    shapes(all);
    workbooks(all);
    answers(all);
    OfficeFileCases.add(all);
    return all;
  }

  private static void values(List<ImportCase> all) {
    all.add(column("workers", "Tenaga Kerja", "5", "accept", "", "5 orang", N, "number.cleaned", "0", "reject", "workers.range", "-4", "reject", "number.negative", "2,5", "reject", "workers.range", "TRUE", "reject", "boolean",
        "lima", "reject", "number.invalid", "", "accept", "", "-", N, "text.empty-sign"));
    all.add(column("rupiah", "Omzet Tahunan (Rp)", "2500000", "accept", "", "2.500.000,50", N, "number.rounded", "Rp 2.500.000", N, "number.cleaned", "2.500", C, "number.ambiguous", "2,500,000", C, "number.ambiguous",
        "2500000.50", C, "number.ambiguous", "2,5E+09", "reject", "number.destroyed", "-1", "reject", "number.negative", "2,5 juta", N, "number.cleaned"));
    all.add(column("capital", "Modal (Rp)", "0", "accept", "", "Rp1.000.000,-", N, "number.cleaned", "#REF!", "reject", "cell.error", "banyak", "reject", "number.invalid"));
    all.add(column("phone", "No. HP", "081234567890", "accept", "", "+62 812-3456-7891", N, "phone.cleaned", "81234567892", N, "phone.cleaned", "6281234567893", N, "phone.cleaned", "tidak punya", "reject", "phone.invalid",
        "081234567894 / 081234567895", C, "phone.several", "8,12E+10", "reject", "number.destroyed"));
    all.add(column("nib", "NIB", "9120000000001", "accept", "", "9120 0000 00002", N, "digits.cleaned", "912000000000", "reject", "nib.length", "9,12E+12", "reject", "number.destroyed", "91200000000AB", "reject", "nib.digits",
        "9120000000001", "duplicate", "nib.repeated", "0000352300001", "duplicate", "business.differs"));
    all.add(columns("nik", "businesses", "Nama Usaha;Nama Pemilik", "Jenis Kelamin;NIK", "P;3523085503780001", "accept", "", "L;3523081503780002", "accept", "", "L;3523085503780003", "warn", "nik.sex",
        "P;3523083002780004", "reject", "nik.date", "P;352308550378000", "reject", "nik.length", "P;3,52308E+15", "reject", "number.destroyed", "P;1101085503780005", "accept", "", "P;3523 0855 0378 0006", N, "digits.cleaned"));
    all.add(column("sex", "Jenis Kelamin", "P", "accept", "", "L", "accept", "", "wanita", N, "value.word", "Laki-laki", N, "value.word", "f", N, "value.word", "x", "reject", "value.unknown"));
    all.add(column("scale", "Skala Usaha", "mikro", "accept", "", "micro", "accept", "", "MIKRO", N, "value.word", "Usaha Kecil", N, "value.word", "raksasa", "reject", "value.unknown", "", "accept", ""));
    all.add(columns("scale-workers", "businesses", "Nama Usaha;Nama Pemilik", "Skala Usaha;Tenaga Kerja", "mikro;4", "accept", "", "mikro;5", "warn", "scale.workers", "kecil;19", "accept", "", "kecil;20", "warn", "scale.workers"));
    all.add(column("batik-type", "Jenis Batik", "tulis", "accept", "", "Gedhog", N, "value.word", "Batik Cap", N, "value.word", "lukis", "reject", "value.unknown"));
    all.add(column("status", "Status Usaha", "aktif", "accept", "", "active", "accept", "", "Tutup", N, "value.word", "entah", "reject", "value.unknown"));
    all.add(column("start-year", "Tahun Mulai", "2002", "accept", "", "98", C, "year.two-digits", "2999", "reject", "date.future", "1700", "reject", "year.too-old", "th 2002", N, "number.cleaned", "2.002", C, "number.ambiguous"));
    all.add(column("dates", "Tanggal Pendataan", "2010-10-15", "accept", "", "15/10/2010", N, "date.cleaned", "15 Oktober 2010", N, "date.cleaned", "40466", N, "date.cleaned", "15/10/10", C, "year.two-digits",
        "31/02/2010", "reject", "date.impossible", "2999-01-01", "reject", "date.future", "kemarin", "reject", "date.invalid", "10/15/2010", C, "date.month-first"));
    all.add(column("texts", "Keterangan", "biasa", "accept", "", "dua  spasi", N, "text.cleaned", "tak\u00A0putus", N, "text.cleaned", "nol\u200Blebar", N, "text.cleaned", "Cafe\u0301", N, "text.cleaned", "👩\u200D🎨 seni", "accept", "",
        "ꦧꦠꦶꦏ꧀", "accept", "", "<b>tebal</b>", "accept", "", "=1+1", "accept", "", "' or 1=1 drop table business --", "accept", "", "x".repeat(2001), "reject", "value.too-long", "rus\uFFFDak", "reject", "text.destroyed"));
    all.add(column("email", "Email", "a@b.id", "accept", "", "bukan email", "reject", "email.form"));
  }

  private static void places(List<ImportCase> all) {
    all.add(columns("sentra-name", "businesses", "Nama Usaha;Nama Pemilik", "Sentra / Desa;Kecamatan", "Gaji;Kerek", "accept", "", "Jatirejo;Kerek", N, "place.alias", "Bejagung;Semanding", "accept", "", "Bejagung;Tuban", N, "place.corrected",
        "Gajii;Kerek", C, "place.like", "Gaji;Palang", C, "place.elsewhere", "Jlodro;Kenduruan", C, "place.no-sentra", "Atlantis;Kerek", "reject", "place.unknown", "Prunggahan;Semanding", "accept", "", "Ds. Gaji;Kerek", N, "value.word",
        "Sumurgung;Tuban", "accept", "", "Sumurgung;", C, "place.several", "GAJI;KEREK", N, "value.word", "S01;Kerek", "accept", "", ";", "accept", ""));
    all.add(columns("sentra-code", "businesses", "Nama Usaha;Nama Pemilik", "sentra_code;village_code;kecamatan", "S01;35.23.08.2006;Kerek", "accept", "", "s1;;", N, "value.word", "S99;;", "reject", "sentra.unknown",
        "S01;35.23.99.2006;", "reject", "village.unknown", "S01;35.23.08.2010;", C, "place.disagrees", "S12;35.23.15.2014;Tuban", N, "place.corrected", ";;Kerk", C, "place.like", ";;Mojokerto", "reject", "sub-district.unknown"));
    all.add(columns("village-name", "businesses", "Nama Usaha;Nama Pemilik", "Desa;Kecamatan", "Jlodro;Kenduruan", "accept", "", "Prunggahan Kulon;Semanding", "accept", "", "Jlodro;Kerek", C, "place.elsewhere"));
    all.add(columns("leader-sentra", "businesses", "Nama Usaha;Nama Pemilik", "sentra_code", "S01", "accept", "", "S05", "reject", "sentra.foreign", "", "accept", "").byLeader());
  }

  private static void known(List<ImportCase> all) {
    String header = "business_id;business_name;owner_name;workers\n";
    all.add(csv("known-equal", "businesses", header + "TBN-0001;Batik Owal Makaryo;Muntamah Kusuma;1\nTBN-0001;;;1\n").is(2, "accept").is(3, "duplicate", "row.repeated"));
    all.add(csv("known-different", "businesses", header + "TBN-0001;Batik Owal Makaryo;Muntamah Kusuma;2\n").is(2, "duplicate", "business.differs"));
    all.add(csv("known-blank", "businesses", header + "TBN-0001;;Muntamah Kusuma;\n").is(2, "accept"));
    all.add(csv("codes", "businesses", header + "TBN-0200;A Uji;Satu Uji;1\ntbn-201;B Uji;Dua Uji;1\nX-1;C Uji;Tiga Uji;1\nTBN-0200;D Uji;Empat Uji;1\n").is(2, "accept").is(3, N, "value.word").is(4, "reject", "code.form").is(5, "duplicate", "row.repeated"));
    all.add(csv("nib-of-another", "businesses", "business_id;business_name;owner_name;nib\nTBN-0300;A Uji;Satu Uji;0000352300001\n").is(2, "duplicate", "nib.known"));
    all.add(csv("nib-without-code", "businesses", "business_name;owner_name;nib\nBatik Owal Makaryo;Muntamah Kusuma;0000352300001\n").is(2, "accept"));
    all.add(csv("missing-names", "businesses", "business_name;owner_name;workers\n;Satu Uji;1\nB Uji;;1\nC Uji;Tiga Uji;1\n").is(2, "reject", "value.missing").is(3, "reject", "value.missing").is(4, "accept"));
    all.add(csv("look-alikes", "businesses", "business_name;owner_name;phone;village_code\nA Uji;Muntamah Kusumo;;35.23.16.2001\nB Uji;Moentamah Kusuma;;35.23.08.2006\nC Uji;Orang Lain;081010000001;\nD Uji;Sulastri Wening;;35.23.08.2006\n"
        + "E Uji;Soelastri Wening;;35.23.08.2006\nF Uji;Surtini Laksana;;35.23.08.2006\nG Uji;Surtini Wicaksana;;35.23.08.2006\n")
        .is(2, C, "owner.alike").is(3, "accept").is(4, C, "owner.alike").is(5, "accept").is(6, C, "owner.alike-row").is(7, "accept").is(8, "accept"));
    all.add(csv("several-findings", "businesses", "business_name;owner_name;workers;annual_sales_rp\nA  Uji;Satu Uji;0;2.500\nB  Uji;Dua Uji;1;2.500\n").is(2, "reject", "number.ambiguous").is(3, C, "text.cleaned"));
  }

  private static void shapes(List<ImportCase> all) {
    String rows = "Nama Usaha;Nama Pemilik\nBatik Café;Satu Uji\n";
    all.add(csv("semicolon-bom", "businesses", "\uFEFF" + rows).is(2, "accept"));
    all.add(csv("comma", "businesses", rows.replace(';', ',')).is(2, "accept"));
    all.add(csv("tab-utf16", "businesses", rows.replace(';', '\t'), StandardCharsets.UTF_16).is(2, "accept"));
    all.add(csv("windows-1252", "businesses", rows, Charset.forName("windows-1252")).is(2, "accept"));
    all.add(csv("sep-line", "businesses", "sep=;\n" + rows).is(3, "accept"));
    all.add(csv("headers-any-case", "businesses", "BUSINESS NAME;Owner_Name;TENAGAKERJA\nA Uji;Satu Uji;3\n").is(2, "accept"));
    all.add(csv("lines-in-cells", "businesses", "Nama Usaha;Nama Pemilik\n\"Batik\nSatu\";Satu Uji\nB Uji;Dua Uji\n").is(2, N, "text.cleaned").is(4, "accept"));
    all.add(csv("shifted", "businesses", "Nama Usaha,Nama Pemilik,Modal (Rp)\nA Uji,Satu Uji,2,500\nB Uji,Dua Uji,7\n").is(2, "reject", "row.shifted").is(3, "accept"));
    all.add(csv("no-records", "businesses", "Rekap usaha;;;\nNo;Nama Usaha;Nama Pemilik;Modal (Rp)\n(1);(2);(3);(4)\n1;A Uji;Satu Uji;5\n;;;\n2;;;\nNo;Nama Usaha;Nama Pemilik;Modal (Rp)\n;Jumlah;;2.500.000\n")
        .is(3, "skip", "row.header-repeated").is(4, "accept").is(5, "skip", "row.blank").is(6, "skip", "row.number-only").is(7, "skip", "row.header-repeated").is(8, "skip", "row.total"));
    all.add(csv("names-like-totals", "businesses", "Nama Usaha;Nama Pemilik\nTotal Batik;Satu Uji\nJumlah;\n").is(2, "accept").is(3, "skip", "row.total"));
  }

  private static void workbooks(List<ImportCase> all) {
    all.add(xlsx("merged-header", "businesses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Rekap usaha batik 2010");
      line(sheet, 3, "Nama Usaha", "Pemilik", null, "Omzet");
      line(sheet, 4, null, "Nama", "NIK");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
      line(sheet, 5, "A Uji", "Satu Uji", "3523085503780001", 2500000);
      line(sheet, 7, "B Uji", "Dua Uji", 3523085503780001d, 2500000.5);
    }).is("Data", 5, "accept", "").is("Data", 6, "skip", "row.blank").is("Data", 7, "reject", "number.destroyed"));
    all.add(xlsx("kinds-of-cells", "businesses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Nama Usaha", "Nama Pemilik", "Tenaga Kerja", "Tanggal Pendataan", "NIB", "No. HP");
      line(sheet, 2, "A Uji", "Satu Uji", 4);
      line(sheet, 3, "B Uji", "Dua Uji", 2.5);
      line(sheet, 4, "C Uji", "Tiga Uji", true);
      line(sheet, 5, "D Uji", "Empat Uji", null, 40466);
      line(sheet, 6, "E Uji", "Lima Uji", null, null, 9120000000001d);
      line(sheet, 7, "F Uji", "Enam Uji", null, null, null, 81234567890d);
      line(sheet, 8, null, "Tujuh Uji");
      sheet.getRow(7).createCell(0).setCellFormula("\"G \"&\"Uji\"");
      line(sheet, 9, "H Uji", "Delapan Uji");
      sheet.getRow(8).createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
      line(sheet, 10, "I Uji", "Sembilan Uji");
      date(book, sheet, 10, LocalDate.of(2010, 10, 15));
    }).is("Data", 2, "accept", "").is("Data", 3, "reject", "workers.range").is("Data", 4, "reject", "boolean").is("Data", 5, N, "date.cleaned").is("Data", 6, "reject", "number.destroyed").is("Data", 7, N, "phone.cleaned")
        .is("Data", 8, "reject", "formula").is("Data", 9, "reject", "cell.error").is("Data", 10, "accept", ""));
    all.add(xlsx("dates-1904", "businesses", book -> {
      book.getCTWorkbook().getWorkbookPr().setDate1904(true);
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Nama Usaha", "Nama Pemilik", "x", "Tanggal Pendataan");
      line(sheet, 2, "A Uji", "Satu Uji");
      date(book, sheet, 2, LocalDate.of(2026, 1, 15));
    }).is("Data", 2, "accept", ""));
    all.add(xlsx("hidden-rows", "businesses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Nama Usaha", "Nama Pemilik", "Modal");
      line(sheet, 2, "A Uji", "Satu Uji");
      line(sheet, 3, "B Uji", "Dua Uji");
      sheet.getRow(2).setZeroHeight(true);
      sheet.setColumnHidden(2, true);
    }).is("Data", 2, "accept", "").is("Data", 3, C, "row.hidden"));
    all.add(xlsx("hidden-sheets", "businesses", book -> {
      for (String name : List.of("Tampak", "Sembunyi", "Rahasia")) {
        line(book.createSheet(name), 1, "Nama Usaha", "Nama Pemilik");
        line(book.getSheet(name), 2, "Usaha " + name, "Pemilik " + name);
      }
      book.setSheetHidden(1, true);
      book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    }).is("Tampak", 2, "accept", "").is("Sembunyi", 2, C, "row.hidden"));
    all.add(xlsx("merged-cells", "businesses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Nama Usaha", "Nama Pemilik", "Kecamatan");
      line(sheet, 2, "A Uji", "Satu Uji", "Kerek");
      line(sheet, 3, "B Uji", "Dua Uji");
      line(sheet, 4, "C Uji", "Tiga Uji", "Kerek");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
    }).is("Data", 2, "accept", "").is("Data", 3, C, "cell.merged").is("Data", 4, "accept", ""));
    all.add(xlsx("two-sheets", "businesses", book -> {
      line(book.createSheet("Satu"), 1, "Nama Usaha", "Nama Pemilik");
      line(book.getSheet("Satu"), 2, "A Uji", "Satu Uji");
      line(book.createSheet("Catatan"), 1, "Petunjuk pengisian");
      line(book.createSheet("Dua"), 2, "Nama Pemilik", "Nama Usaha");
      line(book.getSheet("Dua"), 3, "Dua Uji", "");
    }).is("Satu", 2, "accept", "").is("Dua", 3, "reject", "value.missing"));
  }

  private static void answers(List<ImportCase> all) {
    all.add(columns("answers", "responses", ANSWERS, "c1", "4", "accept", "", "0", "reject", "answer.range", "6", "reject", "answer.range", "2,5", "reject", "answer.range", "empat", "reject", "answer.range", "", "accept", ""));
    all.add(columns("ages", "responses", ANSWERS, "age;business_experience_years", "33;8", "accept", "", "9;", "reject", "age.range", "101;", "reject", "age.range", "20;21", "warn", "age.experience", "33 tahun;8", N, "number.cleaned"));
    all.add(columns("education", "responses", ANSWERS, "education_years", "9", "accept", "", "26", "reject", "education.range"));
    all.add(columns("members", "responses", ANSWERS, "org_member;org_experience_months", "ya;36", "accept", "", "tidak;0", "accept", "", "tidak;3", "warn", "member.months", "mungkin;", "reject", "value.unknown"));
    all.add(columns("not-met", "responses", ANSWERS, "response_status;c1", "lengkap;4", "accept", "", "menolak;", "accept", "", "tutup;4", "reject", "answer.without-meeting", "hilang;", "reject", "value.unknown"));
    all.add(columns("survey-dates", "responses", ANSWERS, "survey_date", "2010-10-15", "accept", "", "2010-03-15", "warn", "date.outside-period"));
    all.add(csv("periods", "responses", ANSWERS + "\nTBN-0401;2010-S2;A Uji;Satu Uji\nTBN-0402;2010-S3;B Uji;Dua Uji\nTBN-0403;;C Uji;Tiga Uji\nTBN-0404;2010 s2;D Uji;Empat Uji\n")
        .is(2, "accept").is(3, "reject", "period.invalid").is(4, "reject", "period.invalid").is(5, N, "value.word"));
    all.add(csv("answers-only", "responses", "business_id;period;c1\nTBN-0001;2009-S2;4\nTBN-0777;2010-S2;4\n").is(2, "accept").is(3, "reject", "business.unknown"));
    all.add(csv("answers-twice", "responses", "business_id;period;c1\nTBN-0001;2009-S2;4\nTBN-0001;2009-S2;5\nTBN-0001;2011-S1;5\n").is(2, "accept").is(3, "duplicate", "response.repeated").is(4, "accept"));
    all.add(csv("leader-answers", "responses", "business_id;period;business_name;owner_name;c1\nTBN-0405;1995-S1;A Uji;Satu Uji;4\n").byLeader().is(2, "reject", "round.unknown"));
  }

  private static void date(XSSFWorkbook book, XSSFSheet sheet, int row, LocalDate day) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("dd mmm yyyy"));
    sheet.getRow(row - 1).createCell(3).setCellValue(day);
    sheet.getRow(row - 1).getCell(3).setCellStyle(style);
  }
}
