package id.canting.survey;

import id.canting.exchange.sheet.Column;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a survey response in a file, those of its business apart. */
final class ResponseColumns {
  private static final List<Column> OWN = List.of(
      Column.of("period", "Periode", "Putaran", "Gelombang"),
      Column.of("response_status", "Status Respons", "Hasil Kunjungan", "Status Pendataan"),
      Column.of("scale_at_survey", "Skala saat Survei"),
      Column.of("age", "Umur", "Usia"),
      Column.of("education_years", "Lama Sekolah", "Pendidikan (tahun)"),
      Column.of("org_member", "Anggota Organisasi"),
      Column.of("org_experience_months", "Pengalaman Organisasi (bulan)"),
      Column.of("business_experience_years", "Pengalaman Usaha (tahun)", "Lama Usaha"),
      Column.of("main_constraint", "Kendala Utama", "Kendala"));

  private ResponseColumns() {}

  /** With a column for each item of the instruments. */
  static List<Column> of(List<Instrument> instruments) {
    List<Column> columns = new ArrayList<>(OWN);
    Set<String> known = new HashSet<>();
    for (Instrument instrument : instruments) {
      for (Item item : instrument.items()) {
        if (known.add(item.code())) {
          columns.add(Column.of(item.code()));
        }
      }
    }
    return List.copyOf(columns);
  }
}
