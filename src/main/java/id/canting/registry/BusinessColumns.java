package id.canting.registry;

import id.canting.exchange.sheet.Column;
import java.util.ArrayList;
import java.util.List;

/** The columns of a file of businesses. The first name of each is the header of exports, too. */
final class BusinessColumns {
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

  static final Column CODE = Column.of("business_id", "Kode Usaha", "ID Usaha", "Kode", "code");
  static final Column SURVEYED = Column.of("survey_date", "Tanggal Pendataan", "Tgl Pendataan", "Tanggal Survei", "Tanggal Survey");
  static final Column NOTE = Column.of("note", "Keterangan", "Catatan", "Ket");
  /** What describes a business: a row with none of them says nothing about it. */
  static final List<String> DESCRIBING_FIELDS = DESCRIBING.stream().map(Column::field).toList();

  private BusinessColumns() {}

  /** Columns of {@code kind=businesses}; the answers of a survey are known, but not read. */
  static List<Column> businesses() {
    List<Column> columns = new ArrayList<>(List.of(CODE));
    columns.addAll(DESCRIBING);
    columns.add(SURVEYED);
    columns.add(NOTE);
    columns.addAll(AROUND);
    for (Column column : ResponseColumns.OWN) {
      columns.add(new Column(column.field(), column.names(), false));
    }
    return List.copyOf(columns);
  }

  /** Columns of {@code kind=responses}: those of the business first. */
  static List<Column> responses() {
    List<Column> columns = new ArrayList<>(List.of(CODE));
    columns.addAll(DESCRIBING);
    columns.add(SURVEYED);
    columns.add(NOTE);
    columns.addAll(ResponseColumns.OWN);
    columns.addAll(AROUND);
    return List.copyOf(columns);
  }
}
