package id.canting.programme.attendance;

import id.canting.exchange.cell.CellText;
import id.canting.exchange.cell.Findings;
import id.canting.exchange.sheet.Column;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.SharedRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row of a paper list says; null where it says nothing. */
record AttendanceLine(@Nullable String activity, @Nullable String business, @Nullable String craftsperson, @Nullable BigDecimal before, @Nullable BigDecimal after) {
  static final String BUSINESS = "business_id";
  static final String CRAFTSPERSON = "craftsman_id";
  static final String ACTIVITY = "activity";
  static final String BEFORE = "score_before";
  static final String AFTER = "score_after";
  static final List<Column> COLUMNS = List.of(
      Column.of(ACTIVITY, "Kode Kegiatan", "Kegiatan"),
      Column.of(BUSINESS, "Kode Usaha", "Kode", "ID Usaha"),
      Column.of(CRAFTSPERSON, "Kode Perajin", "ID Perajin"),
      Column.of(BEFORE, "Nilai Awal", "Nilai Sebelum", "Pre Test"),
      Column.of(AFTER, "Nilai Akhir", "Nilai Sesudah", "Post Test"),
      Column.passedOver("no", "No.", "No Urut", "Nomor"),
      Column.passedOver("business_name", "Nama Usaha", "Usaha"),
      Column.passedOver("name", "Nama", "Nama Peserta"),
      Column.passedOver("sex", "Jenis Kelamin"),
      Column.passedOver("sentra_code", "Kode Sentra"),
      Column.passedOver("scale", "Skala Usaha"),
      Column.passedOver("certificate", "Sertifikat"),
      Column.passedOver("signature", "Tanda Tangan"));

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  AttendanceSet.Entry entry() {
    return new AttendanceSet.Entry(business, craftsperson, before, after);
  }

  static AttendanceLine read(TableRow row, Findings findings) {
    String said = code(BUSINESS, row, findings);
    String craftsperson = code(CRAFTSPERSON, row, findings);
    // a printed sheet has both in one column
    int slash = said == null ? -1 : said.indexOf('/');
    String with = said == null || slash < 0 ? said != null && said.matches("P[0-9]+") ? said : null : said.substring(slash + 1);
    String business = said == null || with != null && slash < 0 ? null : slash < 0 ? said : said.substring(0, slash);
    return new AttendanceLine(code(ACTIVITY, row, findings), business, craftsperson == null ? with : craftsperson, score(BEFORE, row, findings), score(AFTER, row, findings));
  }

  private static @Nullable String code(String field, TableRow row, Findings findings) {
    String text = CellText.read(field, row.cell(field), 40, findings);
    return text == null ? null : text.toUpperCase(Locale.ROOT).replace(" ", "");
  }

  private static @Nullable BigDecimal score(String field, TableRow row, Findings findings) {
    String text = CellText.read(field, row.cell(field), 40, findings);
    if (text == null) {
      return null;
    }
    String digits = text.replace(',', '.');
    if (!digits.matches("-?[0-9]{1,6}(\\.[0-9]{1,10})?")) {
      findings.broken(field, SharedRule.NOT_A_NUMBER, text);
      return null;
    }
    BigDecimal score = new BigDecimal(digits);
    if (score.signum() < 0 || score.compareTo(FULL) > 0) {
      findings.broken(field, SharedRule.RANGE, 0, FULL);
      return null;
    }
    return score.setScale(2, RoundingMode.HALF_UP);
  }
}
