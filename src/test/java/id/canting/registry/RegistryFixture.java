package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Businesses and craftspeople of one's own in the shipped portal, made through its REST door. Registered as an extension of a test class it
 * leaves the register as it found it: other tests count it.
 */
public final class RegistryFixture implements BeforeAllCallback, AfterAllCallback {
  /** The business of the account artisan.0001. */
  public static final String ARTISANS = "TBN-0001";

  private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() / 1_000 % 90_000));

  public final Portal portal = Portal.get();

  private final Map<String, List<String>> found = new LinkedHashMap<>();
  private String reports = "0";
  private String indicators = "''";
  private String views = "0";
  private String links = "''";

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    assertThat(portal.read("admin", "/api/accounts?size=1").statusCode()).as("the accounts at Keycloak are known").isEqualTo(200);
    links = sql("select ifnull(group_concat(quote(username)), quote('')) from account_link").get(0);
    for (String table : List.of("account", "follow_up", "visit", "application", "notice", "attendance", "activity", "programme", "survey_round", "craftsperson", "business", "person", "import_run")) {
      found.put(table, sql("select id from " + table));
    }
    reports = sql("select ifnull(group_concat(id), '0') from issued_report").get(0);
    indicators = sql("select ifnull(group_concat(quote(code)), quote('')) from indicator").get(0);
    views = sql("select ifnull(max(id), 0) from explorer_view").get(0);
  }

  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    sql("delete from recently_opened");
    sql("delete from issued_report where id not in (" + reports + ")");
    sql("delete from visit_upload");
    sql("delete from boundary_event");
    sql("delete from boundary_set");
    sql("delete from explorer_view where id > " + views);
    sql("delete from assignment_letter");
    sql("delete from account_link where username not in (" + links + ")");
    sql("delete from visit_target where period < '1910'");
    for (String table : List.of("visit_officer", "visit_finding", "visit_event", "visit_edition", "visit_photo")) {
      sql("delete from " + table + " where visit_id not in (" + found("visit") + ")");
    }
    for (String table : List.of("application_event", "credit_use")) {
      sql("delete from " + table + " where application_id not in (" + found("application") + ")");
    }
    sql("delete from allocation_run where notice_id not in (" + found("notice") + ")");
    sql("delete from notice_subscriber");
    for (String table : List.of("notice_event", "notice_day", "notice_file")) {
      sql("delete from " + table + " where notice_id not in (" + found("notice") + ")");
    }
    sql("delete from activity_photo where activity_id not in (" + found("activity") + ")");
    sql("delete from programme_event where programme_id not in (" + found("programme") + ")");
    for (String table : List.of("certification_aud", "certification", "business_scale", "business_word")) {
      sql("delete from " + table + " where business_id not in (" + found("business") + ")");
    }
    String rounds = " where round_id in (select id from survey_round where id not in (" + found("survey_round") + "))";
    for (String table : List.of("response_aud", "response", "response_tally", "survey_sample", "survey_round_event")) {
      sql("delete from " + table + rounds);
    }
    for (String kept : List.of(rounds, " where code not in (" + indicators + ")")) {
      sql("delete from indicator_kept_figure where kept_id in (select id from indicator_kept" + kept + ")");
      sql("delete from indicator_kept" + kept);
    }
    sql("delete from constraint_slot" + rounds);
    sql("delete from constraint_path where business_id not in (" + found("business") + ")");
    for (String table : List.of("indicator_target", "indicator_version", "indicator")) {
      sql("delete from " + table + " where code not in (" + indicators + ")");
    }
    for (String table : List.of("response_aud", "response", "survey_sample")) {
      sql("delete from " + table + " where business_id not in (" + found("business") + ")");
    }
    for (String table : List.of("import_row", "import_file", "response_import")) {
      sql("delete from " + table + " where run_id not in (" + found("import_run") + ")");
    }
    for (Map.Entry<String, List<String>> table : found.entrySet()) {
      String others = " where id not in (" + found(table.getKey()) + ")";
      if (!Set.of("import_run", "survey_round").contains(table.getKey())) {
        sql("delete from " + table.getKey() + "_aud" + others);
      }
      sql("delete from " + table.getKey() + others);
      assertThat(sql("select id from " + table.getKey())).as(table.getKey()).containsExactlyInAnyOrderElementsOf(table.getValue());
    }
    sql("update register_stamp set writes = writes + 1 where shard = 0");
  }

  private String found(String table) {
    return found.get(table).isEmpty() ? "0" : String.join(",", found.get(table));
  }

  /** The first column of a query's rows; empty for other statements. */
  public List<String> sql(String statement) throws SQLException {
    try (Connection database = portal.database(); Statement sql = database.createStatement()) {
      List<String> texts = new ArrayList<>();
      if (sql.execute(statement)) {
        try (ResultSet rows = sql.getResultSet()) {
          while (rows.next()) {
            texts.add(rows.getString(1));
          }
        }
      }
      return texts;
    }
  }

  /** What every table holds now, as checksums, but for the books of imports and jobs; two are equal when nothing was stored in between. */
  public Map<String, String> state() throws SQLException {
    Map<String, String> state = new LinkedHashMap<>();
    for (String table : sql("select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'"
        + " and table_name not in ('recently_opened', 'account_seen', 'import_run', 'import_file', 'job', 'letter') order by 1")) {
      state.put(table, checksum(table));
    }
    return state;
  }

  private String checksum(String table) throws SQLException {
    try (Connection database = portal.database(); Statement sql = database.createStatement(); ResultSet row = sql.executeQuery("checksum table " + table)) {
      row.next();
      return row.getString(2);
    }
  }

  /** A number no other row of this run has, for names, NIBs and phones. */
  public static int fresh() {
    return NUMBER.incrementAndGet();
  }

  /** A business of the sentra with every personal field filled in. @param sentra code, S01 for Kerek, S05 for Tuban */
  public JsonObject business(String sentra) {
    return created("officer", "/api/businesses", full(sentra, fresh()));
  }

  /** The body of a business whose personal values all hold the number. */
  public static String full(String sentra, int number) {
    return """
        {"name": "Batik Uji %1$d", "nib": "9%1$012d", "sentra": "%2$s", "workers": 4, "batikType": "tulis", "startYear": 1999,
         "owner": {"name": "Wulandari%1$d Ningsih", "sex": "P", "nik": "352308570875%3$04d", "birthDate": "1975-08-17", "phone": "0812%1$08d",
                   "email": "w%1$d@contoh.id", "address": "Jalan Rahasia %1$d"},
         "scale": {"declared": "micro", "basis": "survey"}, "annualSales": 77%1$08d, "capital": 55%1$08d, "lat": -6.912345, "lng": 111.912345,
         "note": "Catatan %1$d"}""".formatted(number, sentra, number % 10_000);
  }

  /** A craftsperson with every personal field filled in. @param business code, or null */
  public JsonObject craftsperson(String sentra, @Nullable String business) {
    int number = fresh();
    return created("officer", "/api/craftspeople", """
        {"person": {"name": "Kartini%1$d Sari", "sex": "P", "nik": "352308570875%2$04d", "birthDate": "1975-08-17", "phone": "0813%1$08d",
                    "email": "k%1$d@contoh.id", "address": "Gang Sembunyi %1$d"},
         "sentra": "%3$s", "business": %4$s, "mainSkill": "canting", "note": "Sisipan %1$d"}"""
        .formatted(number, number % 10_000, sentra, business == null ? "null" : "\"" + business + "\""));
  }

  /** Makes sure that the artisan's business is there. */
  public void artisansBusiness() throws SQLException {
    if (read("officer", "/api/businesses/" + ARTISANS).statusCode() == 404) {
      sql("update business set code = '" + ARTISANS + "', code_number = 1 where code = '" + business("S01").getString("code") + "'");
    }
  }

  public JsonObject created(String account, String path, String body) {
    HttpResponse<String> answer = post(account, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return object(answer);
  }

  public HttpResponse<String> read(String account, String path) {
    return portal.read(account, path);
  }

  public HttpResponse<String> post(String account, String path, String body) {
    return portal.send(portal.request(account, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  /** @param ifMatch null to send none */
  public HttpResponse<String> put(String account, String path, @Nullable String ifMatch, String body) {
    HttpRequest.Builder request = portal.request(account, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body));
    return portal.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  public static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  public static JsonObject object(HttpResponse<String> answer) {
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      return json.readObject();
    }
  }

  public static JsonArray array(HttpResponse<String> answer) {
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      return json.readArray();
    }
  }

  public static List<JsonObject> items(HttpResponse<String> answer) {
    return object(answer).getJsonArray("items").getValuesAs(JsonObject.class);
  }
}
