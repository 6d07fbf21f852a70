package id.canting.registry;

import id.canting.exchange.sheet.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns of a file of businesses. The first name of each is the header of exports, too. */
public final class BusinessColumns {
  private static final List<Column> DESCRIBING = List.of(
      Column.of("business_name", "Nama Usaha", "Nama Perusahaan", "Nama IKM", "Nama UMKM", "Nama UKM", "Usaha", "Merek Usaha"),
      Column.of("owner_name", "Nama Pemilik", "Pemilik", "Pemilik Usaha", "Nama Pemilik Usaha", "Nama Pengusaha", "Nama Pelaku Usaha", "owner"),
      Column.of("nik", "NIK", "No KTP", "No. KTP", "Nomor KTP", "Nomor Induk Kependudukan", "No. NIK"),
      Column.of("birth_date", "Tanggal Lahir", "Tgl Lahir"),
      Column.of("sex", "Jenis Kelamin", "JK", "L/P", "P/L", "Kelamin", "gender"),
      Column.of("phone", "No. HP", "HP", "Nomor HP", "Telepon", "No. Telepon", "Nomor Telepon", "No. Telp", "Telp", "No. WA", "WhatsApp", "Kontak", "No. HP/WA"),
      Column.of("email", "Surel", "Alamat Email", "e-mail"),
      Column.of("address", "Alamat", "Alamat Usaha", "Alamat Pemilik"),
      Column.of("nib", "NIB", "No. NIB", "Nomor NIB", "Nomor Induk Berusaha"),
      Column.of("sentra_code", "Kode Sentra"),
      Column.of("sentra", "Sentra / Desa", "Desa / Sentra", "Nama Sentra"),
      Column.of("village_code", "Kode Desa", "Kode Desa/Kelurahan", "Kode Kemendagri"),
      Column.of("village", "Desa", "Desa/Kelurahan", "Desa / Kel", "Kelurahan", "Nama Desa"),
      Column.of("kecamatan", "Kecamatan", "Kec", "sub_district", "Nama Kecamatan", "kecamatan_official"),
      Column.of("scale", "Skala Usaha", "Skala"),
      Column.of("batik_type", "Jenis Batik"),
      Column.of("start_year", "Tahun Mulai", "Tahun Berdiri", "Tahun Mulai Usaha", "Mulai Usaha", "Berdiri Tahun", "Th. Mulai", "Thn. Mulai", "Th. Berdiri", "Thn. Berdiri"),
      Column.of("workers", "Tenaga Kerja", "Jumlah Tenaga Kerja", "Jumlah Pekerja", "Pekerja", "Jml Tenaga Kerja", "Karyawan", "Jumlah Karyawan", "TK", "Jml TK", "Jumlah TK", "Jml Pekerja", "Jml Karyawan"),
      Column.of("annual_sales_rp", "Omzet Tahunan (Rp)", "Omset Tahunan", "Omzet", "Omset", "Omzet per Tahun", "Omset per Tahun", "Omzet/Th", "Omset/Th", "Omzet/Tahun", "Omset/Tahun", "Omzet Setahun", "Omset Setahun", "Penjualan Tahunan", "Penjualan per Tahun", "annual_sales"),
      Column.of("capital_rp", "Modal (Rp)", "Modal Usaha", "capital"),
      Column.of("raw_material_source", "Sumber Bahan Baku", "Bahan Baku"),
      Column.of("dye", "Pewarna", "Zat Warna", "Jenis Pewarna"),
      Column.of("market_reach", "Jangkauan Pasar", "Pemasaran", "Wilayah Pemasaran"),
      Column.of("status", "Status Usaha"),
      Column.of("products", "Produk", "Jenis Produk"),
      Column.of("capacity_pieces_month", "Kapasitas per Bulan", "Kapasitas"),
      Column.of("kbli", "KBLI", "Kode KBLI", "kbli_code"),
      Column.of("lat", "Lintang", "Latitude"),
      Column.of("lng", "Bujur", "Longitude"));

  private static final List<Column> AROUND = List.of(
      Column.passedOver("no", "No.", "No Urut", "Nomor", "Nomor Urut", "respondent_id", "wave"),
      Column.passedOver("sentra_product"),
      Column.passedOver("kecamatan_printed"),
      Column.passedOver("contribution_total"),
      Column.passedOver("cost_total"));

  public static final Column CODE = Column.of("business_id", "Kode Usaha", "ID Usaha", "Kode", "code");
  static final Column SURVEYED = Column.of("survey_date", "Tanggal Pendataan", "Tgl Pendataan", "Tanggal Survei", "Tanggal Survey");
  static final Column NOTE = Column.of("note", "Keterangan", "Catatan", "Ket");
  /** What describes a business: a row with none of them says nothing about it. */
  static final List<String> DESCRIBING_FIELDS = DESCRIBING.stream().map(Column::field).toList();

  /** Columns that describe an answer of a survey as well as the business: alone they do not describe a business. */
  static final Set<String> SHARED = Set.of("scale", "kecamatan", "sentra_code", "sentra", "village_code", "village", "workers", "sex", "batik_type");
  /** Columns of surveys: known, so that a file of answers is no riddle, but passed over. */
  private static final List<Column> SURVEYS = List.of(
      Column.passedOver("period", "Periode", "Putaran", "Gelombang"), Column.passedOver("response_status", "Status Respons", "Hasil Kunjungan"),
      Column.passedOver("scale_at_survey", "Skala saat Survei"), Column.passedOver("age", "Umur", "Usia"), Column.passedOver("education_years", "Lama Sekolah"),
      Column.passedOver("org_member", "Anggota Organisasi"), Column.passedOver("org_experience_months"), Column.passedOver("business_experience_years", "Lama Usaha"),
      Column.passedOver("main_constraint", "Kendala Utama", "Kendala"), Column.passedOver("c1", "c2", "c3", "c4", "c5", "c6", "k1", "k2", "k3", "k4", "k5"));

  private BusinessColumns() {}

  /** Columns of {@code kind=businesses}; the answers of a survey are known, but not read. */
  static List<Column> businesses() {
    List<Column> columns = new ArrayList<>(List.of(CODE));
    columns.addAll(DESCRIBING);
    columns.add(SURVEYED);
    columns.add(NOTE);
    columns.addAll(AROUND);
    columns.addAll(SURVEYS);
    return List.copyOf(columns);
  }

  /** Columns of a file that says more beside its businesses. @param own the columns of what it says beside them */
  public static List<Column> beside(List<Column> own) {
    List<Column> columns = new ArrayList<>(List.of(CODE));
    columns.addAll(DESCRIBING);
    columns.add(SURVEYED);
    columns.add(NOTE);
    columns.addAll(own);
    columns.addAll(AROUND);
    return List.copyOf(columns);
  }
}
