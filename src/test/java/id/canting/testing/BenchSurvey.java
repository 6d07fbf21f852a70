package id.canting.testing;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ten rounds of made-up responses of every business, and what it costs to read tables of them, to enter one more and to import ten thousand. */
final class BenchSurvey {
  private static final List<String> PERIODS = List.of("2016-S1", "2016-S2", "2017-S1", "2017-S2", "2018-S1", "2018-S2", "2019-S1", "2019-S2", "2020-S1", "2020-S2");
  private static final String LAST = "2020-S2";
  private static final String NEXT = "2021-S1";
  /** Far above those that the portal gives, which keeps a block of them in hand. */
  private static final long FIRST_ID = 1_000_000_000L;
  private static final int WARM = 40;
  private static final int ROUNDS = 60;
  private static final int IMPORTED = 10_000;

  /** What is measured over REST, as officer. */
  private static final List<Call> CALLS = List.of(
      new Call("table 1 of a round", "/api/tables/1?period=" + LAST),
      new Call("table 3", "/api/tables/3?period=" + LAST),
      new Call("table 3, one sentra, women", "/api/tables/3?period=" + LAST + "&sentra=S06&sex=P"),
      new Call("table 3, sub-district, scale, batik type", "/api/tables/3?period=" + LAST + "&subDistrict=Kerek,Tuban&scale=micro,small&batikType=tulis"),
      new Call("table 4", "/api/tables/4?period=" + LAST),
      new Call("table 4, one sentra, women", "/api/tables/4?period=" + LAST + "&sentra=S06&sex=P"),
      new Call("table 4, sub-district, scale, batik type", "/api/tables/4?period=" + LAST + "&subDistrict=Kerek,Tuban&scale=micro,small&batikType=tulis"),
      new Call("constraints of a round by sentra", "/api/constraints?by=sentra&period=" + LAST),
      new Call("constraint series by sentra", "/api/constraints/series?by=sentra"),
      new Call("constraint series by sentra, micro, women", "/api/constraints/series?by=sentra&scale=micro&sex=P"),
      new Call("transition matrix", "/api/constraints/transitions?from=2020-S1&to=" + LAST),
      new Call("transition matrix, one sentra, micro", "/api/constraints/transitions?from=2016-S1&to=" + LAST + "&sentra=S06&scale=micro"),
      new Call("indicator by sub-district", "/api/indicators/contribution-mean/series?by=subDistrict"),
      new Call("indicator by sentra", "/api/indicators/constraint-credit/series?by=sentra"),
      new Call("indicator of the register by sub-district", "/api/indicators/sales-beyond-regency/series?by=subDistrict"),
      new Call("records behind a cell", "/api/rounds/" + LAST + "/responses?variable=kendala_utama&value=credit&scale=micro&sentra=S06"));

  private final Portal portal;
  private final BenchReport report;
  private final long seed;

  private record Call(String what, String path) {}

  BenchSurvey(Portal portal, BenchReport report, long seed) {
    this.portal = portal;
    this.report = report;
    this.seed = seed;
  }

  void run(int businesses) throws SQLException {
    fill(businesses);
    for (Call call : CALLS) {
      report.cost(call.what(), businesses, median(() -> read(call.path())));
    }
    report.cost("save a response, then read table 4", businesses, median(new Entry(Math.min(businesses, 1_000))));
    int rows = Math.min(IMPORTED, businesses);
    double seconds = imported(rows);
    report.cost("import of %,d responses".formatted(rows), businesses, seconds * 1e3);
    try (Connection database = portal.database()) {
      report.cost("MB of responses and tally", businesses, size(database));
    }
  }

  /** Takes away what {@link #run} made. */
  void clear() throws SQLException {
    try (Connection database = portal.database(); Statement statement = database.createStatement()) {
      statement.execute("set foreign_key_checks = 0");
      for (String table : List.of("response_tally", "response", "response_aud", "response_import", "survey_sample", "survey_round_event", "survey_round",
          "constraint_slot", "constraint_path", "business_constraint", "quality_flag")) {
        statement.execute("truncate table " + table);
      }
      statement.execute("set foreign_key_checks = 1");
    }
  }

  /** Ten rounds with a response of every business. */
  void fill(int businesses) throws SQLException {
    long begin = System.nanoTime();
    try (Connection database = portal.database(); Statement statement = database.createStatement()) {
      statement.execute("set unique_checks = 0, foreign_key_checks = 0");
      for (int i = 0; i < PERIODS.size(); i++) {
        round(statement, i);
      }
      round(statement, PERIODS.size());
      statement.execute("set unique_checks = 1, foreign_key_checks = 1");
      for (int i = 1; i <= PERIODS.size(); i++) {
        TallyRecount.into(database, "response_tally", "round_id = " + i, 8);
      }
      for (String sql : paths()) {
        statement.execute(sql);
      }
      statement.execute("do setval(survey_round_seq, " + (PERIODS.size() + 2) + ")");
      statement.execute("analyze table response, response_tally, survey_round, constraint_path");
    }
    report.say("%,d responses of %,d businesses in %d rounds made in %.0f s.", (long) businesses * PERIODS.size(), businesses, PERIODS.size(), (System.nanoTime() - begin) / 1e9);
  }

  /** What the migration does with responses that are there: one row of letters for each business. */
  private static List<String> paths() {
    try (InputStream file = BenchSurvey.class.getResourceAsStream("/db/migration/V035__constraints_of_businesses_over_time.sql")) {
      String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(sql.substring(sql.indexOf("insert into constraint_slot")).split(";\\s*(\n|$)")).filter(one -> !one.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A round in which every business is asked; the last one is open, the one after it still empty. */
  private void round(Statement statement, int at) throws SQLException {
    String period = at < PERIODS.size() ? PERIODS.get(at) : NEXT;
    int month = period.endsWith("1") ? 1 : 7;
    String first = period.substring(0, 4) + "-%02d-01".formatted(month);
    statement.execute("insert into survey_round (id, version, period, first_day, last_day, instrument, status, sample, opened_at, opened_by) values (" + (at + 1) + ", 0, '" + period + "', '"
        + first + "', last_day(date_add('" + first + "', interval 5 month)), 1, '" + (at < PERIODS.size() - 1 ? "closed" : "open") + "', '{\"kind\":\"all\"}', '2016-01-01', 'system')");
    if (at < PERIODS.size()) {
      statement.execute(responses(at));
    }
  }

  private String responses(int at) {
    StringBuilder answers = new StringBuilder("concat('{'");
    for (int i = 1; i <= 6; i++) {
      answers.append(", '\"c").append(i).append("\":\"', c").append(i).append(", '\",'");
    }
    for (int i = 1; i <= 5; i++) {
      answers.append(", '\"k").append(i).append("\":\"', k").append(i).append(", '\"").append(i < 5 ? "," : "").append('\'');
    }
    answers.append(", '}')");
    StringBuilder items = new StringBuilder();
    for (String item : List.of("c1", "c2", "c3", "c4", "c5", "c6", "k1", "k2", "k3", "k4", "k5")) {
      items.append(", 1 + ").append(draw(at, item)).append(" % 5 ").append(item);
    }
    String cost = "k1 + k2 + k3 + k4 + k5";
    String contribution = "c1 + c2 + c3 + c4 + c5 + c6";
    return "insert into response (id, version, round_id, business_id, association_id, status, survey_date, scale, sentra_id, sub_district_code, village_code, batik_type, sex, workers, age,"
        + " education_years, org_member, org_months, business_years, main_constraint, answers, scores, bands, source, created_at, updated_at) select id, 0, round_id, business_id, association_id,"
        + " if(met < 3, elt(1 + met, 'tidak_ditemui', 'menolak', 'tutup'), if(met < 8, 'sebagian', 'lengkap')), null, declared_scale, sentra_id, sub_district_code, village_code, batik_type, sex,"
        + " workers, if(met < 3, null, age), if(met < 4, null, education), if(met < 3, null, member), if(met < 3, null, member * months), if(met < 5, null, years),"
        + " if(met < 3, null, elt(1 + constraint_drawn, 'credit', 'demand', 'managerial', 'labour')),"
        + " if(met < 8, '{}', " + answers + "),"
        + " if(met < 8, '{}', concat('{\"kerugian\":\"', " + cost + ", '\",\"kontribusi\":\"', " + contribution + ", '\"}')),"
        + " if(met < 8, '{}', concat('{\"kerugian\":\"', if(3 * (" + cost + ") < 35, 'low', if(3 * (" + cost + ") > 55, 'high', 'moderate')), '\",\"kontribusi\":\"', if(" + contribution
        + " < 14, 'low', if(" + contribution + " > 22, 'high', 'moderate')), '\"}')), 'file', '2021-01-01', '2021-01-01'"
        + " from (select " + FIRST_ID + " + b.id + " + at + " * (select max(id) from business) id, " + (at + 1) + " round_id, b.id business_id, b.association_id, b.declared_scale, b.sentra_id, b.sub_district_code,"
        + " b.village_code, b.batik_type, p.sex, b.workers, " + draw(at, "met") + " % 100 met, 20 + " + draw(0, "age") + " % 45 + " + at / 2 + " age, " + draw(0, "education") + " % 17 education, "
        + draw(0, "member") + " % 5 > 0 member, " + draw(at, "months") + " % 90 months, " + draw(0, "years") + " % 25 + " + at / 2 + " years, " + draw(at, "constraint")
        + " % 4 constraint_drawn" + items + " from business b join person p on p.id = b.owner_id order by b.id) made";
  }

  /** The same number for the same seed, round and business. */
  private String draw(int at, String what) {
    return "crc32(concat(" + seed + ", '" + what + "', " + at + ", '-', b.id))";
  }

  /** Enters a response of the next business, which has none in the round yet, and reads the table that must hold it. */
  private final class Entry implements Runnable {
    private final int businesses;
    private int next;
    private long counted = -1;

    Entry(int businesses) {
      this.businesses = businesses;
    }

    @Override
    public void run() {
      String path = "/api/rounds/" + NEXT + "/responses/TBN-%04d".formatted(1 + next++ % businesses);
      must(portal.send(portal.request("officer", path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString("""
          {"status": "lengkap", "age": 44, "educationYears": 9, "orgMember": true, "orgExperienceMonths": 30, "businessExperienceYears": 12, "mainConstraint": "credit",
           "answers": {"c1": 4, "c2": 3, "c3": 4, "c4": 2, "c5": 5, "c6": 3, "k1": 4, "k2": 3, "k3": 5, "k4": 3, "k5": 2}}"""))), 201);
      JsonObject table = Uploads.object(read("/api/tables/4?period=" + NEXT));
      long base = table.getJsonObject("base").getInt("total");
      if (counted >= 0 && base != counted + 1) {
        throw new IllegalStateException("a saved response is not in the table: " + base);
      }
      counted = base;
    }
  }

  /** @return seconds until all responses are stored */
  private double imported(int rows) {
    StringBuilder csv = new StringBuilder("business_id;period;survey_date;response_status;age;education_years;org_member;org_experience_months;business_experience_years;c1;c2;c3;c4;c5;c6;k1;k2;k3;k4;k5;main_constraint\n");
    Random random = new Random(seed);
    for (int i = 1; i <= rows; i++) {
      csv.append("TBN-%04d;2021-S2;2021-08-%02d;lengkap;%d;%d;ya;%d;%d".formatted(i, 1 + random.nextInt(28), 20 + random.nextInt(40), random.nextInt(17), random.nextInt(90), random.nextInt(10)));
      for (int item = 0; item < 11; item++) {
        csv.append(';').append(1 + random.nextInt(5));
      }
      csv.append(';').append(List.of("credit", "demand", "managerial", "labour").get(random.nextInt(4))).append('\n');
    }
    Uploads uploads = new Uploads(portal);
    long begin = System.nanoTime();
    JsonObject run = Uploads.object(portal.send(uploads.request("officer", "responses", "bench.csv", csv.toString().getBytes(StandardCharsets.UTF_8), false).header("Prefer", "respond-async")));
    while (run.getString("status").equals("running")) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      run = uploads.read("officer", "/api/imports/" + run.getInt("id"));
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (run.getInt("created") != rows) {
      throw new IllegalStateException("not all responses were stored: " + run.getJsonObject("counts"));
    }
    return seconds;
  }

  private HttpResponse<String> read(String path) {
    HttpRequest.Builder request = portal.request("officer", path);
    return must(portal.send(request), 200);
  }

  private static HttpResponse<String> must(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }

  private static double median(Runnable call) {
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < WARM + ROUNDS; i++) {
      long begin = System.nanoTime();
      call.run();
      if (i >= WARM) {
        nanos[i - WARM] = System.nanoTime() - begin;
      }
    }
    Arrays.sort(nanos);
    return nanos[ROUNDS / 2] / 1e6;
  }

  private static double size(Connection database) throws SQLException {
    try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("select sum(data_length + index_length) / 1e6 from information_schema.tables"
        + " where table_schema = database() and table_name in ('response', 'response_tally')")) {
      row.next();
      return row.getDouble(1);
    }
  }
}
