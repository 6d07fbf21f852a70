package id.canting.registry;

import static id.canting.registry.ImportCase.column;
import static id.canting.registry.ImportCase.columns;
import static id.canting.registry.ImportCase.csv;
import static id.canting.registry.ImportCase.line;
import static id.canting.registry.ImportCase.xlsx;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** More of {@link ImportCases}: how offices write, survey forms, craftspeople. */
final class OfficeFileCases {
  private static final String N = "accept_normalised";
  private static final String C = "needs_confirmation";
  private static final String GAJI = "35.23.08.2006";

  private OfficeFileCases() {}

  static void add(List<ImportCase> all) {
    notations(all);
    forms(all);
    workbooks(all);
    surveys(all);
    craftspeople(all);
  }

  private static void notations(List<ImportCase> all) {
    all.add(column("rupiah-words", "Omzet Tahunan (Rp)", "1.234.567", N, "number.cleaned", "Rp 2.500.000,-", N, "number.cleaned", "Rp. 2.500.000,00", N, "number.cleaned", "25 jt/thn", N, "number.cleaned",
        "25 juta rupiah per tahun", N, "number.cleaned", "5 juta/bulan", "reject", "number.unit", "2.5 juta", C, "number.ambiguous", "1,234,567.89", C, "number.ambiguous", "1e6", "reject", "number.destroyed", "5 orang", "reject", "number.unit",
        "=SUM(A1:A2)", "reject", "formula", "50%", "reject", "number.invalid", "2.500,5", N, "number.rounded", "tahun depan", "reject", "number.invalid", "9".repeat(70), "reject", "number.range", "x".repeat(70), "reject", "value.too-long"));
    all.add(column("workers-words", "Tenaga Kerja", "5orang", N, "number.cleaned", "± 5 org", N, "number.cleaned", "5 Tenaga Kerja", N, "number.cleaned", "05", N, "number.cleaned", "5,0", N, "number.cleaned", "5.0", C, "number.ambiguous",
        "5 tahun", "reject", "number.unit", "5-7", "reject", "number.invalid", "5\u00A0orang", N, "number.cleaned"));
    all.add(column("dates-words", "Tanggal Pendataan", "Senin, 4 Okt 2010", N, "date.cleaned", "Senin 4 Oktober 2010", N, "date.cleaned", "Jum’at, 15 Okt 2010", N, "date.cleaned", "Tuban, 4 Agustus 2010", N, "date.cleaned",
        "4 Okt '10", C, "year.two-digits", "2010-10-15 s/d 2010-10-20", "reject", "date.invalid", "2010-10-15T08:30:00", N, "date.cleaned", "15 Okt 2010 08:30", N, "date.cleaned", "31 Februari 2010", "reject", "date.impossible",
        "29/02/2008", N, "date.cleaned", "29/02/2010", "reject", "date.impossible", "'15/10/2010", N, "date.cleaned", "Oktober 2010", "reject", "date.invalid", "2010/10/15", N, "date.cleaned", "0000-00-00", "reject", "date.impossible"));
    all.add(column("phones-many", "No. HP", "089912345601/089912345602", C, "phone.several", "089912345603 089912345604", C, "phone.several", "0899-1234-5605 - 0899-1234-5606", C, "phone.several", "089912345607, 089912345607", N, "phone.cleaned",
        "089912345608 (WA)", N, "phone.cleaned", "No. HP 089912345609", N, "phone.cleaned", "+62 (0)899 1234 5610", N, "phone.cleaned", "12345", "reject", "phone.invalid", "(0356) 998877", N, "phone.cleaned"));
    all.add(columns("digits-as-typed", "businesses", "Nama Usaha;Nama Pemilik", "NIB;NIK", "'9990000000001;", N, "digits.cleaned", "9990.0000-00002;", N, "digits.cleaned", "=9990000000003;", "reject", "nib.digits", "NIB: 9990000000004;", N, "digits.cleaned",
        "99900000000051;", "reject", "nib.length", ";35230855037800061", "reject", "nik.length", ";3523084003780007", "reject", "nik.date", ";3523087203780008", "reject", "nik.date", ";3523085513780009", "reject", "nik.date", ";9999085503780010", "accept", "",
        ";3.52309E+15", "reject", "number.destroyed"));
    all.add(columns("birth-dates", "businesses", "Nama Usaha;Nama Pemilik", "NIK;Tanggal Lahir", "3523085503780021;1978-03-15", "accept", "", "3523085503780022;1978-03-16", "warn", "nik.birth", "3523081503280023;1928-03-15", "accept", ""));
    all.add(columns("words", "businesses", "Nama Usaha;Nama Pemilik", "Jenis Kelamin;Skala Usaha;Jenis Batik;Status Usaha", "PEREMPUAN;MIKRO;BATIK TULIS;AKTIF", N, "value.word", "Laki2;Usaha Mikro;Tulis & Cap;Tidak Aktif", N, "value.word",
        "laki - laki;Industri Kecil;Batik Tulis Tenun Gedhog;non-aktif", N, "value.word", "M;sedang;kombinasi (tulis + cap);verified", N, "value.word", "P;kecil;tulis;aktif", "accept", ""));
    all.add(columns("places-as-typed", "businesses", "Nama Usaha;Nama Pemilik", "Sentra / Desa;Kecamatan", "Ds. Gaji, Kec. Kerek;", N, "value.word", "Gaji (Kerek);Kerek", N, "value.word", "Sentra Batik Gaji;Kec. Kerek", N, "value.word",
        "Jatirjo;Kerek", C, "place.like", "Jatirejo;", N, "place.alias", "Jatirejo;Tuban", C, "place.elsewhere", "Bejagung;", "accept", "", "Bejagng;Tuban", C, "place.like", "Kel. Karang;Semanding", N, "value.word", "Prunggahan Kulon;Semanding", "accept", "",
        "Prunggahan Wetan;Tuban", C, "place.elsewhere", "Sumurgung;Palang", C, "place.no-sentra", "s1;", N, "value.word", "S13;", "reject", "place.unknown", "GAJI ;kerek", N, "value.word"));
    all.add(csv("like-but-not-one", "businesses", "business_name;owner_name;sex;village_code\nA Uji;Dirjoprano Kalpataru;L;" + GAJI + "\nB Uji;Dirjoprani Kalpataru;P;" + GAJI + "\nC Uji;Dirjoprani Kalpataru;;" + GAJI + "\nD Uji;Kalpataru;P;" + GAJI
        + "\nE Uji;Dirjoprano Kalpataru;L;35.23.08.2010\nF Uji;Ny. Dirjoprani Kalpataru;P;" + GAJI + "\n")
        .is(2, "accept").is(3, "accept").is(4, C, "owner.alike-row").is(5, "accept").is(6, "accept").is(7, C, "owner.alike-row"));
  }

  private static void forms(List<ImportCase> all) {
    all.add(csv("names-written-short", "businesses", "business_name;owner_name;village_code\nA Uji;Muhammad Kalpawreksa;" + GAJI + "\nB Uji;M. Kalpawreksa;" + GAJI + "\nC Uji;Moh. Kalpawreksa;" + GAJI + "\nD Uji;S. Kalpawreksa;" + GAJI
        + "\nE Uji;Kembangarum;" + GAJI + "\nF Uji;Kembang Arum;" + GAJI + "\nG Uji;Pemilik Kalpanomor 10001;" + GAJI + "\nH Uji;Pemilik Kalpanomor 10002;" + GAJI + "\nI Uji;Pemilik Kalpanomor 1;" + GAJI + "\n")
        .is(2, "accept").is(3, C, "owner.alike-row").is(4, C, "owner.alike-row").is(5, "accept").is(6, "accept").is(7, C, "owner.alike-row")
        .is(8, "accept").is(9, "accept").is(10, "accept"));
    all.add(csv("two-row-header-again", "businesses", "Nama Usaha;Pemilik;;Jenis Kelamin (M/F)\n;Nama;NIK;\nA Uji;Satu Uji;;P\nNama Usaha;Pemilik;;Jenis Kelamin (M/F)\n;Nama;NIK;\nB Uji;Dua Uji;;L\n")
        .is(3, "accept").is(4, "skip", "row.header-repeated").is(5, "skip", "row.header-repeated").is(6, "accept"));
    all.add(csv("units-in-headers", "businesses", "Nama Usaha;Nama Pemilik;Omzet (juta Rp);Modal (ribuan);Tenaga Kerja (orang)\nA Uji;Satu Uji;banyak;banyak;5 orang\n").is(2, N, "number.cleaned"));
    all.add(csv("totals", "businesses", "No;Nama Usaha;Nama Pemilik;Tenaga Kerja;Keterangan\n1;A Uji;Satu Uji;5;\n2;-;-;-;-\n-;-;-;-;-\n;JUMLAH TOTAL;;12 orang;\n;J U M L A H;;12;\n;Jml.;;12;\nTotal : 2 usaha;;;;\n;Sub Total Kec. Kerek;;12;\n"
        + ";Total Batik;Dua Uji;3;\n;Rata-rata;;6,5;\nSumber: Dinas;;;;\n;Tuban, 15 Oktober 2010;;;\n")
        .is(2, "accept").is(3, "skip", "row.number-only").is(4, "skip", "row.blank").is(5, "skip", "row.total").is(6, "skip", "row.total").is(7, "skip", "row.total").is(8, "skip", "row.total").is(9, "skip", "row.total").is(10, "accept")
        .is(11, "skip", "row.total").is(12, "skip", "row.number-only").is(13, "reject", "value.missing"));
    all.add(csv("codes-and-nibs", "businesses", "business_id;business_name;owner_name;nib;workers\nTBN-7001;A Uji;Satu Uji;9990000000101;\nTBN-7002;B Uji;Dua Uji;9990000000101;\ntbn 7003;C Uji;Tiga Uji;;\n7004;D Uji;Empat Uji;;\nTBN-7005;;;;\n"
        + "TBN-7006;F Uji;Enam Uji;0000352300001;\nTBN-0001;Batik Owal Makaryo;Muntamah Kusuma;0000352300001;3\nTBN-0000;G Uji;Tujuh Uji;;\n")
        .is(2, "accept").doing("create").is(3, "duplicate", "nib.repeated").doing("none").is(4, N, "value.word").doing("create").is(5, "reject", "code.form").is(6, "skip", "row.number-only").is(7, "duplicate", "nib.known").doing("none")
        .is(8, "duplicate", "business.differs").doing("update").is(9, "reject", "code.form"));
    all.add(csv("known-elsewhere", "businesses", "business_id;kecamatan\nTBN-0001;Kerek\n").is(2, C, "place.elsewhere").doing("none"));
    all.add(csv("known-same-place", "businesses", "business_id;Desa;Kecamatan;dye;annual_sales_rp\nTBN-0001;Sumurgung;Tuban;Alami;19.000.000\n").is(2, N, "value.word").doing("none"));
    all.add(csv("known-moves", "businesses", "business_id;sentra_code;status\nTBN-0001;S01;tutup\n").is(2, "duplicate", "business.differs").doing("update"));
    all.add(csv("nib-known-differs", "businesses", "business_name;owner_name;nib;workers\nBatik Owal Makaryo;Muntamah Kusuma;0000352300001;3\n").is(2, "duplicate", "business.differs").doing("update"));
  }

  private static void workbooks(List<ImportCase> all) {
    all.add(xlsx("formulas", "businesses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "No", "Nama Usaha", "Nama Pemilik", "Tenaga Kerja", "Catatan Kami");
      line(sheet, 2, null, "A Uji", "Satu Uji", 3);
      sheet.getRow(1).createCell(0).setCellFormula("ROW()-1");
      sheet.getRow(1).createCell(4).setCellFormula("1/0");
      line(sheet, 3, 2, "B Uji", "Dua Uji");
      sheet.getRow(2).createCell(3).setCellFormula("1+1");
      line(sheet, 4, 3);
      sheet.getRow(3).createCell(4).setCellFormula("1/0");
      line(sheet, 5, null, "TOTAL");
      sheet.getRow(4).createCell(3).setCellFormula("SUM(D2:D3)");
    }).is("Data", 2, "accept", "").is("Data", 3, "reject", "formula").is("Data", 4, "skip", "row.number-only").is("Data", 5, "skip", "row.total"));
    all.add(xlsx("formats", "businesses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Nama Usaha", "Nama Pemilik", "Tahun Mulai", "Modal (Rp)", "Tenaga Kerja");
      line(sheet, 2, "A Uji", "Satu Uji", 2002, 1e6, 4);
      format(book, sheet, 2, 3, "_(\"Rp\"* #,##0_);_(\"Rp\"* (#,##0);_(\"Rp\"* \"-\"_);_(@_)");
      format(book, sheet, 2, 4, "0 \"orang\"");
      line(sheet, 3, "B Uji", "Dua Uji", 2002, 2500);
      format(book, sheet, 3, 2, "dd/mm/yyyy");
      format(book, sheet, 3, 3, "[$Rp-421]#.##0");
      line(sheet, 4, "C Uji", "Tiga Uji", null, null, 5);
      format(book, sheet, 4, 4, "dd-mmm");
      line(sheet, 5, "D Uji", "Empat Uji");
      sheet.getRow(4).createCell(2).setCellValue(LocalDate.of(2002, 5, 1));
      format(book, sheet, 5, 2, "dd/mm/yyyy");
      line(sheet, 6, "E Uji", "Lima Uji", 98, 2500000.4999999997, 4.000000000000001);
      line(sheet, 7, "", "\u00A0", null, null);
    }).is("Data", 2, "accept", "").is("Data", 3, C, "year.shown-as-date").is("Data", 4, "reject", "number.is-date").is("Data", 5, N, "year.from-date").is("Data", 6, C, "number.rounded").is("Data", 7, "skip", "row.blank"));
    all.add(xlsx("merged-owner", "businesses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "REKAP", null, null, null);
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      line(sheet, 2, "No", "Nama Usaha", "Nama Pemilik", "Sentra / Desa");
      line(sheet, 3, 1, "A Uji", "Satu Uji", "Gaji");
      line(sheet, 4, null, "B Uji", null, "Gaji");
      line(sheet, 5, null, null, null, null);
      sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(2, 4, 2, 2));
    }).is("Data", 3, "accept", "").is("Data", 4, C, "cell.merged").is("Data", 5, "skip", "row.number-only"));
    all.add(xlsx("survey-form", "responses", book -> {
      XSSFSheet sheet = book.createSheet("Data");
      line(sheet, 1, "Kode Usaha", "Periode", "c1", "k1", "Anggota Organisasi");
      line(sheet, 2, "TBN-0001", "2009-S2", 4, 5, true);
      line(sheet, 3, "TBN-0001", "2011-S1", 4.5, 5, 1);
      line(sheet, 4, "TBN-0001", "2011-S2", true);
      line(sheet, 5, "TBN-0001", "2012-S1");
      sheet.getRow(4).createCell(2).setCellFormula("2+2");
    }).is("Data", 2, N, "value.word").is("Data", 3, "reject", "answer.range").is("Data", 4, "reject", "answer.range").is("Data", 5, "reject", "formula"));
  }

  private static void surveys(List<ImportCase> all) {
    all.add(csv("survey-of-a-known-business", "responses", "business_id;period;c1;workers;sex;scale_at_survey;kecamatan;note\nTBN-0001;2009-S2;4;7;L;kecil;Kerek;pindah\nTBN-0001;2011-S1;-1;;;;;\nTBN-0001;2001-S2;empat;;;;;\nTBN-0001;2012-S1;4,0;;;;;\n"
        + "TBN-0001;2002-S2;#REF!;;;;;\nTBN-0001;2013-S1;;0;;;;\nTBN-7999;2010-S2;4;5;L;mikro;Kerek;\n;2010-S2;4;;;;;\nTBN-0001;;4;;;;;\n")
        .is(2, "accept").doing("create").is(3, "reject", "answer.range").is(4, "reject", "answer.range").is(5, N, "number.cleaned").is(6, "reject", "cell.error").is(7, "reject", "workers.range").is(8, "reject", "business.unknown")
        .is(9, "reject", "value.missing").is(10, "reject", "period.invalid"));
    all.add(csv("two-rounds", "responses", "business_id;period;business_name;owner_name;survey_date;c1\nTBN-7500;2010-S2;A Uji;Satu Uji;2010-10-01;4\nTBN-7500;2011-S1;A Uji;Satu Uji;2011-03-01;5\nTBN-7500;2011-S2;A Uji Baru;Satu Uji;2011-08-01;5\n"
        + "TBN-7500;2012-S1;;;;5\nTBN-7500;2010-S2;A Uji;Satu Uji;2010-10-01;4\n")
        .is(2, "accept").doing("create").is(3, "accept").doing("create").is(4, "duplicate", "row.repeated").doing("update").is(5, "accept").doing("create").is(6, "duplicate", "response.repeated"));
    all.add(csv("known-by-nib", "responses", "business_id;period;business_name;owner_name;nib;c1\n;2009-S2;Batik Owal Makaryo;;0000352300001;4\n;2011-S1;;;0000352300001;4\nTBN-0001;2009-S2;;;;5\nTBN-7600;2010-S2;A Uji;Satu Uji;0000352300001;4\n")
        .is(2, "accept").doing("create").is(3, "accept").doing("create").is(4, "duplicate", "response.repeated").is(5, "duplicate", "nib.known").doing("none"));
    all.add(csv("period-words", "responses", "business_id;period;c1\nTBN-0001;S2 2018;4\nTBN-0001;Semester II 2019;4\nTBN-0001;2019 semester 1;4\nTBN-0001;2020-s2;4\nTBN-0001;2010;4\nTBN-0001;2010-Q4;4\nTBN-0001;2021-10;4\nTBN-0001;TW III 2022;4\nTBN-0001;2022-13;4\nTBN-0001;2010-Q5;4\n")
        .is(2, N, "value.word").is(3, N).is(4, N).is(5, N).is(6, "accept").is(7, "accept").is(8, "accept").is(9, N, "value.word").is(10, "reject", "period.invalid").is(11, "reject", "period.invalid"));
    all.add(csv("constraints", "responses", "business_id;period;main_constraint\nTBN-0001;2010-S1;credit\nTBN-0001;2009-S2;Keterbatasan akses kredit\nTBN-0001;2011-S1;kapabilitas manajerial kurang\nTBN-0001;2001-S2;Tenaga kerja berketerampilan rendah\n"
        + "TBN-0001;2012-S1;permintaan tidak ada atau tidak stabil\nTBN-0001;2002-S2;cuaca\n").is(2, "accept").is(3, N).is(4, N).is(5, N).is(6, N).is(7, "reject", "value.unknown"));
    all.add(csv("nobody-met", "responses", "business_id;period;response_status;age;education_years;c1;main_constraint\nTBN-0001;2010-S1;Tidak Ditemui;;;;\nTBN-0001;2009-S2;menolak;33;9;;\nTBN-0001;2011-S1;tutup;;;;credit\nTBN-0001;2001-S2;sebagian;;;4;\n")
        .is(2, N, "value.word").is(3, "accept").is(4, "reject", "answer.without-meeting").is(5, "accept"));
    all.add(csv("bounds", "responses", "business_id;period;age;education_years;org_member;org_experience_months;business_experience_years\nTBN-0001;2010-S1;10;0;ya;0;0\nTBN-0001;2009-S2;100;25;1;3 tahun;5 tahun\nTBN-0001;2011-S1;33,5;;;;\n"
        + "TBN-0001;2001-S2;;26;;;\nTBN-0001;2012-S1;25;;tidak;;25\nTBN-0001;2002-S2;24;;bukan anggota;3;25\nTBN-0001;2013-S1;;;;;36 bulan\n")
        .is(2, "accept").is(3, C, "number.unit").is(4, "reject", "age.range").is(5, "reject", "education.range").is(6, "accept").is(7, "warn", "member.months").is(8, "reject", "number.unit"));
  }

  private static void craftspeople(List<ImportCase> all) {
    String header = "craftsman_id,name,sex,sentra_code,village_code,kecamatan_printed,kecamatan_official,business_id,main_skill\n";
    String first = "P0001,Wagimin Santosa,L,S01,35.23.08.2006,Kerek,Kerek,TBN-0052,medel\n";
    all.add(csv("craftsman-known", "craftspeople", header + first + "P0001,,,,,,,,\n" + "P0001,,,,,,,,medel\n").is(2, "accept").doing("none").is(3, "skip", "row.number-only").is(4, "duplicate", "row.repeated").doing("update"));
    all.add(csv("craftsman-differs", "craftspeople", header + first.replace("medel", "nyolet")).is(2, "duplicate", "craftsperson.differs").doing("update"));
    all.add(csv("craftsman-blanks", "craftspeople", header + "P0001,Wagimin Santosa,,,,,,,\n").is(2, "accept").doing("none"));
    all.add(csv("craftspeople-new", "craftspeople", header + "P9001,Kalpika Uji,wanita,S01,,,,TBN-0001,canting\np-9002,Kartala Uji,P,s1,,,,,\n9003,Kumuda Uji,,,,,,,\n,Kuntala Uji,L,,,,,TBN-799999,\nP9005,,L,,,,,,\nP9006,Kenanga Uji,,S77,,,,,\nP9001,Kalingga Uji,,,,,,,\n"
        + "P9007,Kresnala Uji,L,S01,,,Tuban,,\n,Kinasih Uji,,,,,,TBN-1,\n")
        .is(2, N, "value.word").doing("create").is(3, N, "value.word").is(4, "reject", "code.form").is(5, "reject", "business.unknown").is(6, "reject", "value.missing").is(7, "reject", "sentra.unknown").is(8, "duplicate", "row.repeated")
        .is(9, C, "place.elsewhere").is(10, N, "value.word"));
    all.add(csv("craftspeople-alike", "craftspeople", "Nama Perajin;Desa;Kecamatan;No. HP;NIK;Jenis Kelamin;Tanggal Lahir;Email\nWagiman Santoso;Gaji;Kerek;;;;;\nKalpataru Uji;;;089977770001;;;;\nKerta Lain;;;+62 899-7777-0001;;;;\nKunti Nomor;;;;3523085503780301;P;1978-03-15;\n"
        + "Kusna Nomor;;;;3523085503780301;;;\nKosim Nomor;;;;3523085503780302;L;;\nKasan Nomor;;;;3523085503780303;P;1978-03-16;\nKarso Surat;;;;;;;bukan\n")
        .is(2, C, "owner.alike").is(3, "accept").is(4, C, "owner.alike-row").is(5, "accept").is(6, C, "owner.alike-row").is(7, "warn", "nik.sex").is(8, "warn", "nik.birth").is(9, "reject", "email.form"));
    all.add(csv("craftspeople-total", "craftspeople", "No;Nama Perajin;Keahlian\n1;Kalpika Uji;canting\n2;JUMLAH;\n").is(2, "accept").is(3, "skip", "row.total"));
    all.add(csv("craftspeople-of-a-leader", "craftspeople", "Nama Perajin;Kode Sentra\nKalpika Uji;S01\nKartala Uji;S05\nKumuda Uji;\n").byLeader().is(2, "accept").is(3, "reject", "sentra.foreign").is(4, "accept"));
  }

  private static void format(XSSFWorkbook book, XSSFSheet sheet, int row, int column, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    sheet.getRow(row - 1).getCell(column).setCellStyle(style);
  }
}
