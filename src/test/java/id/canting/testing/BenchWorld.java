package id.canting.testing;

import id.canting.shared.NameKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * A made-up regency of any number of businesses, the same for the same seed: spread over the twelve sentra as craftspeople are in
 * Table 2, a tenth without a sentra, names from the words that such names are made of.
 */
final class BenchWorld {
  private static final String[] GIVEN = words("""
      Siti Sri Dewi Nur Muntamah Tukiran Wagimin Suwarni Yatmini Darsono Kasmiran Sumiati Rukmini Paini Sulastri Ngatini Parti Kasmi Sukini Wartini Tarmi
      Sutrisno Slamet Suparman Sugeng Mulyono Harjo Karsono Sumarno Rasmini Lastri Endang Wiwik Yuliati Rahayu Ningsih Kartini Suminah Jumiati Painem
      Tumini Marsini Sariyem Kusnul Khotimah Aminah Fatimah Zulaikha Halimah Maryam Asiyah Mustofa Abdul Ahmad Hasan Husein Imam Joko Bambang Agus Budi
      Eko Dwi Tri Catur Wahyu Hendra Rudi Yanto Tono Warsito Sunaryo Kusnadi Supardi Jamal Rokhim Zainal Arifin Luthfi Nasir Ghofur Rosidah Umi Laila""");
  private static final String[] FAMILY = words("""
      Kusuma Wijaya Santosa Kartika Susanto Purnama Wibowo Pratama Lestari Handayani Puspita Utami Saputra Setiawan Hidayat Permata Anggraini Maharani
      Nugroho Prasetyo Widodo Suharto Gunawan Hartono Kurniawan Wulandari Safitri Astuti Rahmawati Indrawati Suryani Mulyani Haryani Purwanti Hastuti
      Sulistyo Raharjo Basuki Priyono Subagyo Winarno Mardiana Oktavia Ramadhani Syafitri Firmansyah Iskandar Rosyid Maulana Azizah Munawaroh Sholikhah
      Kholifah Musyarofah Nafisah Zubaidah Qomariyah Fauziah Mahmudah Chasanah""");
  private static final String[] TRADE = words("""
      Cempaka Kawung Owal Wilis Sekar Melati Kenanga Teratai Gringsing Truntum Parang Sido Mukti Luhur Semi Arum Rahayu Makaryo Jaya Abadi Sejahtera Mandiri
      Barokah Berkah Lestari Indah Asri Anugerah Cahaya Mekar Sari Ayu Kencono Kinanthi Pesisir Segoro Ronggolawe Tuban Kerek Lokcan Panji Ganggeng Kijing
      Miring Kembang Waluh Cuken Selimun Krompol Bangrod Pipitan Irengan Putihan Tenun Gedhog Nyamplung Jati Kemuning Lasem""");
  private static final int[] CRAFTSPEOPLE_2010 = {54, 24, 55, 40, 59, 109, 23, 20, 18, 8, 20, 20};

  private final Random random;
  private final Connection connection;
  private final List<String[]> villages = new ArrayList<>();
  private final List<long[]> sentras = new ArrayList<>();
  private final List<String[]> sentraPlaces = new ArrayList<>();

  BenchWorld(Connection connection, long seed) {
    this.connection = connection;
    this.random = new Random(seed);
  }

  String ownerName() {
    return pick(GIVEN) + " " + pick(random.nextInt(4) == 0 ? GIVEN : FAMILY) + (random.nextInt(5) == 0 ? " " + pick(FAMILY) : "");
  }

  String businessName() {
    return (random.nextInt(12) == 0 ? "UD " : "Batik ") + pick(TRADE) + " " + pick(TRADE) + (random.nextInt(3) == 0 ? " " + pick(FAMILY) : "");
  }

  /** Empties the register. */
  static void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set foreign_key_checks = 0");
      for (String table : List.of("business", "business_aud", "business_scale", "business_word", "name_word", "person", "person_aud")) {
        statement.execute("truncate table " + table);
      }
      statement.execute("set foreign_key_checks = 1");
    }
  }

  /** Fills the empty register; ids and code numbers run from 1 to {@code count}. */
  void fill(int count) throws SQLException {
    places();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set unique_checks = 0, foreign_key_checks = 0");
    }
    for (int from = 1; from <= count; from += 2_000) {
      batch(from, Math.min(count, from + 1_999));
    }
    connection.commit();
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert ignore into name_word select distinct word from business_word");
    }
    history();
    try (Statement statement = connection.createStatement()) {
      statement.execute("select setval(business_code_seq, " + count + "), setval(business_seq, " + (count + 500) + "), setval(person_seq, " + (count + 500)
          + "), setval(business_scale_seq, " + (count + 500) + ")");
      statement.execute("update register_stamp set writes = writes + 1 where shard = 0");
      statement.execute("set unique_checks = 1, foreign_key_checks = 1");
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze table person, business, business_scale, business_word, name_word");
    }
  }

  /** The first revision of every row, without which no later one could be written. */
  private void history() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into revision (id, at, username) values (nextval(revision_seq), '2020-01-01', 'system')");
      for (String table : List.of("person", "business")) {
        String columns;
        try (var rows = statement.executeQuery("select group_concat(column_name order by ordinal_position) from information_schema.columns where table_schema = database()"
            + " and table_name = '" + table + "_aud' and column_name not in ('rev', 'revtype', 'revend')")) {
          rows.next();
          columns = rows.getString(1);
        }
        statement.execute("insert into " + table + "_aud (rev, revtype, " + columns + ") select (select max(id) from revision), 0, " + columns + " from " + table);
      }
    }
    connection.commit();
  }

  private void batch(int from, int to) throws SQLException {
    try (PreparedStatement person = connection.prepareStatement(
            "insert into person (id, version, name, name_key, sex, phone, address, village_code) values (?,0,?,?,?,?,?,?)");
        PreparedStatement business = connection.prepareStatement(
            "insert into business (id, version, code_number, code, name, owner_id, association_id, nib, declared_scale, scale_basis, scale_since, sentra_id, village_code,"
                + " sub_district_code, batik_type, start_year, workers, annual_sales_rupiah, capital_rupiah, raw_material_source, dye, market_reach, status, status_since,"
                + " created_at, updated_at) values (?,0,?,?,?,?,?,?,?,'survey','2020-01-01',?,?,?,?,?,?,?,?,'mori_solo','alami','provinsi',?,'2020-01-01','2020-01-01','2020-01-01')");
        PreparedStatement scale = connection.prepareStatement(
            "insert into business_scale (id, business_id, scale, basis, valid_from) values (?,?,?,'survey','2020-01-01')");
        PreparedStatement word = connection.prepareStatement("insert into business_word (word, association_id, business_id, of_owner) values (?,?,?,?)")) {
      for (int id = from; id <= to; id++) {
        one(id, person, business, scale, word);
      }
      person.executeBatch();
      business.executeBatch();
      scale.executeBatch();
      word.executeBatch();
    }
    connection.commit();
  }

  private void one(int id, PreparedStatement person, PreparedStatement business, PreparedStatement scale, PreparedStatement word) throws SQLException {
    String owner = ownerName();
    String name = businessName();
    int at = sentra();
    long[] sentra = at < 0 ? new long[] {0, 0} : sentras.get(at);
    String[] village = at < 0 ? villages.get(random.nextInt(villages.size())) : sentraPlaces.get(at);
    int workers = 1 + (int) Math.abs(random.nextGaussian() * 5);
    String declared = workers <= 4 ? "micro" : workers <= 19 ? "small" : "medium";
    set(person, id, owner, NameKey.of(owner), random.nextInt(5) == 0 ? "L" : "P", "0812%08d".formatted(id), "Jalan Batik " + id % 90, village[0]);
    set(business, id, id, "TBN-%04d".formatted(id), name, id, sentra[1] == 0 ? null : sentra[1], "9120%09d".formatted(id), declared, sentra[0] == 0 ? null : sentra[0],
        village[0], village[1], random.nextInt(6) == 0 ? "gedog" : random.nextInt(3) == 0 ? "cap" : "tulis", 1980 + random.nextInt(45), workers,
        workers * (10_000_000L + random.nextInt(90_000_000)), workers * (1_000_000L + random.nextInt(9_000_000)), random.nextInt(20) == 0 ? "dormant" : "active");
    set(scale, id, id, declared);
    words(word, name, sentra[1], id, false);
    words(word, owner, sentra[1], id, true);
  }

  private static void words(PreparedStatement word, String name, long association, int id, boolean ofOwner) throws SQLException {
    for (String sound : new TreeSet<>(NameKey.words(name).stream().map(NameKey::sound).toList())) {
      set(word, sound, association, id, ofOwner);
    }
  }

  private int sentra() {
    int draw = random.nextInt(500);
    for (int i = 0; i < CRAFTSPEOPLE_2010.length; i++) {
      draw -= CRAFTSPEOPLE_2010[i];
      if (draw < 0) {
        return i;
      }
    }
    return -1;
  }

  private void places() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("select code, sub_district_code from village order by code")) {
        while (rows.next()) {
          villages.add(new String[] {rows.getString(1), rows.getString(2)});
        }
      }
      try (var rows = statement.executeQuery(
          "select s.id, coalesce(s.association_id, 0), min(v.code), s.sub_district_code from sentra s join sentra_village sv on sv.sentra_id = s.id"
              + " join village v on v.code = sv.village_code group by s.id order by s.number")) {
        while (rows.next()) {
          sentras.add(new long[] {rows.getLong(1), rows.getLong(2)});
          sentraPlaces.add(new String[] {rows.getString(3), rows.getString(4)});
        }
      }
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+");
  }
}
