package id.canting.registry;

import id.canting.exchange.sheet.Column;
import java.util.ArrayList;
import java.util.List;

/** The columns of a survey response, those of its business apart. */
final class ResponseColumns {
  static final List<String> CONTRIBUTION = List.of("c1", "c2", "c3", "c4", "c5", "c6");
  static final List<String> COST = List.of("k1", "k2", "k3", "k4", "k5");
  static final List<Column> OWN = own();

  private ResponseColumns() {}

  private static List<Column> own() {
    List<Column> columns = new ArrayList<>(List.of(
        Column.of("period", "Periode", "Putaran", "Gelombang"),
        Column.of("response_status", "Status Respons", "Hasil Kunjungan", "Status Pendataan"),
        Column.of("scale_at_survey", "Skala saat Survei"),
        Column.of("age", "Umur", "Usia"),
        Column.of("education_years", "Lama Sekolah", "Pendidikan (tahun)"),
        Column.of("org_member", "Anggota Organisasi"),
        Column.of("org_experience_months", "Pengalaman Organisasi (bulan)"),
        Column.of("business_experience_years", "Pengalaman Usaha (tahun)", "Lama Usaha"),
        Column.of("main_constraint", "Kendala Utama", "Kendala")));
    CONTRIBUTION.forEach(c -> columns.add(Column.of(c)));
    COST.forEach(c -> columns.add(Column.of(c)));
    return List.copyOf(columns);
  }
}
