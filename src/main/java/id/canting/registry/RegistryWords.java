package id.canting.registry;

import id.canting.exchange.cell.CellChoice;

/** The closed lists of the register as files write them: codes of REST and of the study's files first, other words behind. */
public final class RegistryWords {
  static final CellChoice<Sex> SEX = new CellChoice<Sex>()
      .value(Sex.WOMAN, "P").value(Sex.MAN, "L")
      .words(Sex.WOMAN, "perempuan", "wanita", "putri", "pr", "p", "f", "female", "woman", "w")
      .words(Sex.MAN, "laki-laki", "laki2", "laki", "lelaki", "pria", "putra", "lk", "l", "m", "male", "man");
  public static final CellChoice<Scale> SCALE = new CellChoice<Scale>()
      .value(Scale.MICRO, "micro", "mikro").value(Scale.SMALL, "small", "kecil").value(Scale.MEDIUM, "medium", "menengah").value(Scale.LARGE, "large", "besar")
      .words(Scale.MICRO, "usaha mikro", "industri mikro", "skala mikro").words(Scale.SMALL, "usaha kecil", "industri kecil", "skala kecil")
      .words(Scale.MEDIUM, "usaha menengah", "skala menengah", "sedang", "industri menengah", "industri sedang").words(Scale.LARGE, "usaha besar", "industri besar", "skala besar");
  static final CellChoice<BusinessStatus> STATUS = new CellChoice<BusinessStatus>()
      .value(BusinessStatus.PROPOSED, "proposed", "diusulkan").value(BusinessStatus.VERIFIED, "verified", "terverifikasi").value(BusinessStatus.ACTIVE, "active", "aktif")
      .value(BusinessStatus.DORMANT, "dormant", "tidak aktif").value(BusinessStatus.CLOSED, "closed", "tutup")
      .words(BusinessStatus.PROPOSED, "usulan").words(BusinessStatus.VERIFIED, "diverifikasi", "verifikasi").words(BusinessStatus.ACTIVE, "beroperasi", "buka", "berjalan")
      .words(BusinessStatus.DORMANT, "nonaktif", "non aktif", "vakum", "berhenti sementara", "libur").words(BusinessStatus.CLOSED, "ditutup", "bubar", "berhenti");
  static final CellChoice<BatikType> BATIK_TYPE = new CellChoice<BatikType>()
      .value(BatikType.TULIS, "tulis").value(BatikType.CAP, "cap").value(BatikType.KOMBINASI, "kombinasi").value(BatikType.GEDOG, "gedog")
      .words(BatikType.TULIS, "batik tulis", "hand drawn", "handdrawn").words(BatikType.CAP, "batik cap", "stamped").words(BatikType.KOMBINASI, "batik kombinasi", "kombinasi tulis dan cap", "kombinasi tulis cap", "kombinasi cap tulis", "batik tulis dan cap", "cap dan tulis", "combination", "tulis cap", "cap tulis", "tulis dan cap", "campuran")
      .words(BatikType.GEDOG, "gedhog", "batik gedog", "batik gedhog", "tenun gedog", "tenun gedhog", "batik tulis tenun gedhog", "batik tulis tenun gedog", "batik tenun gedog", "batik tenun gedhog");
  static final CellChoice<Dye> DYE = new CellChoice<Dye>()
      .value(Dye.NATURAL, "alami").value(Dye.SYNTHETIC, "sintetis").value(Dye.MIXED, "campuran")
      .words(Dye.NATURAL, "alam", "warna alam", "natural").words(Dye.SYNTHETIC, "sintetik", "kimia", "synthetic").words(Dye.MIXED, "campur", "mixed", "alami dan sintetis");
  static final CellChoice<MarketReach> MARKET_REACH = new CellChoice<MarketReach>()
      .value(MarketReach.REGENCY, "kabupaten").value(MarketReach.PROVINCE, "provinsi").value(MarketReach.NATION, "nasional")
      .value(MarketReach.INDIRECT_EXPORT, "ekspor_tak_langsung").value(MarketReach.DIRECT_EXPORT, "ekspor_langsung")
      .words(MarketReach.REGENCY, "lokal", "dalam kabupaten").words(MarketReach.PROVINCE, "propinsi", "jawa timur").words(MarketReach.DIRECT_EXPORT, "ekspor", "export");

  private RegistryWords() {}
}
