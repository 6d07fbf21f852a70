package id.canting.registry;

import id.canting.exchange.cell.CellDate;
import id.canting.exchange.cell.CellDigits;
import id.canting.exchange.cell.CellText;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.sheet.Column;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.Codes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row says about a craftsperson; null where it says nothing. */
record CraftspersonLine(
    @Nullable CraftspersonCode code, BusinessDetails.Owner person, PlaceReading place, @Nullable BusinessCode business, @Nullable String mainSkill, @Nullable String note) {
  private static final Pattern CODE = Pattern.compile("P[\\s_.-]*0*([1-9][0-9]{0,8})");

  static final List<Column> COLUMNS = List.of(
      Column.of("craftsman_id", "Kode Perajin", "ID Perajin", "craftsperson_id", "Kode", "code"),
      Column.of("name", "Nama", "Nama Perajin", "Nama Pengrajin", "Nama Lengkap", "Perajin", "Pengrajin"),
      Column.of("nik", "NIK", "No KTP", "Nomor KTP", "Nomor Induk Kependudukan", "No. NIK"),
      Column.of("birth_date", "Tanggal Lahir", "Tgl Lahir"),
      Column.of("sex", "Jenis Kelamin", "JK", "L/P", "P/L", "Kelamin", "gender"),
      Column.of("phone", "No. HP", "HP", "Nomor HP", "Telepon", "No. Telepon", "Nomor Telepon", "No. Telp", "Telp", "No. WA", "WhatsApp", "Kontak", "No. HP/WA"),
      Column.of("email", "Surel"),
      Column.of("address", "Alamat"),
      Column.of("sentra_code", "Kode Sentra"),
      Column.of("sentra", "Sentra / Desa", "Desa / Sentra", "Nama Sentra"),
      Column.of("village_code", "Kode Desa", "Kode Desa/Kelurahan", "Kode Kemendagri"),
      Column.of("village", "Desa", "Desa/Kelurahan", "Desa / Kel", "Kelurahan", "Nama Desa"),
      Column.of("kecamatan", "Kecamatan", "Kec", "sub_district", "Nama Kecamatan", "kecamatan_official"),
      Column.of("business_id", "Kode Usaha", "ID Usaha"),
      Column.of("main_skill", "Keahlian", "Keterampilan", "Keahlian Utama"),
      Column.of("note", "Keterangan", "Catatan", "Ket"),
      Column.passedOver("no", "No.", "No Urut", "Nomor", "Nomor Urut"),
      Column.passedOver("kecamatan_printed"));

  static CraftspersonLine read(TableRow row, PlaceBook book, LocalDate today, Findings findings) {
    String nik = CellDigits.nik("nik", row.cell("nik"), today, findings);
    Sex sex = RegistryWords.SEX.read("sex", row.cell("sex"), findings);
    LocalDate birth = CellDate.read("birth_date", row.cell("birth_date"), today, findings);
    BusinessLine.compare(nik, sex, birth, findings);
    BusinessDetails.Owner person = new BusinessDetails.Owner(
        CellText.read("name", row.cell("name"), 200, findings), Codes.of(sex), nik, birth,
        CellDigits.phone("phone", row.cell("phone"), findings), BusinessLine.email(row, findings), CellText.read("address", row.cell("address"), 300, findings));
    return new CraftspersonLine(code(row, findings), person, PlaceReading.of(row, book, findings), BusinessLine.code(row, findings),
        CellText.read("main_skill", row.cell("main_skill"), 40, findings), CellText.read("note", row.cell("note"), 2000, findings));
  }

  static @Nullable CraftspersonCode code(TableRow row, Findings findings) {
    String text = CellText.read("craftsman_id", row.cell("craftsman_id"), 40, findings);
    if (text == null) {
      return null;
    }
    Matcher form = CODE.matcher(text.toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      findings.refused("craftsman_id", "code.form", text);
      return null;
    }
    CraftspersonCode code = new CraftspersonCode(Integer.parseInt(form.group(1)));
    if (!code.text().equals(text)) {
      findings.normalised("craftsman_id", "value.word", text, code.text());
    }
    return code;
  }
}
