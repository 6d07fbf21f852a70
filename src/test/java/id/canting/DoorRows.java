package id.canting;

import static id.canting.registry.RegistryFixture.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.supervision.followup.FollowUpFixture;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of every kind that doors open on: for each account one inside its scope and, where it does not see everything, one outside. */
final class DoorRows {
  static final List<String> ACCOUNTS = List.of("officer", "leader.kerek", "leader.tuban", "artisan.0001", "researcher", "admin");
  static final String EVERYBODY = String.join(",", ACCOUNTS);
  /** Also who is not signed in. */
  static final String ANYBODY = EVERYBODY + ",nobody";
  static final String READERS = "officer,leader.kerek,leader.tuban,artisan.0001,researcher";
  static final String MEMBERS = "officer,leader.kerek,leader.tuban,artisan.0001";
  static final String REGISTRARS = "officer,leader.kerek,leader.tuban";
  static final String REPORTED = "officer,researcher";
  static final String INVITERS = "officer,leader.kerek,leader.tuban,admin";
  static final String ANALYSTS = "officer,leader.kerek,leader.tuban,researcher";

  /** A round with a response of each business of these rows. */
  static final String ROUND = "1901-08";

  private static final Map<String, String> NOTHING = Map.ofEntries(Map.entry("businesses", "TBN-999999"), Map.entry("craftspeople", "P999999"), Map.entry("imports", "999999999"),
      Map.entry("sentras", "S99"), Map.entry("sub-districts", "35.23.99"), Map.entry("villages", "35.23.99.9999"), Map.entry("indicators", "no-such"), Map.entry("certificates", "ZZZZ-ZZZZ-ZZZZ"),
      Map.entry("notices", "PGM-999999"), Map.entry("remarks", "999999999"), Map.entry("follow-ups", "999999999"), Map.entry("visits", "00000000-0000-4000-8000-000000000000"), Map.entry("checklists", "no-such"), Map.entry("reports", "1999-9999"),
      Map.entry("accounts", "no.such"),
      Map.entry("explorer", "no-such"), Map.entry("views", "999999999"));
  /** Rows that everybody sees. */
  private static final Map<String, String> PUBLIC = Map.of("sentras", "S01", "sub-districts", "35.23.08", "villages", "35.23.08.2006", "indicators", "contribution-mean", "checklists", "coaching-visit", "explorer", "businesses");
  private final RegistryFixture registry;
  private final Map<String, String> own = new HashMap<>();
  private final Map<String, String> foreign = new HashMap<>();
  private final String kept;

  DoorRows(RegistryFixture registry) throws SQLException {
    this.registry = registry;
    registry.artisansBusiness();
    String kerek = registry.business("S01").getString("code");
    String tuban = registry.business("S05").getString("code");
    keep("businesses", kerek, tuban, RegistryFixture.ARTISANS);
    keep("craftspeople", registry.craftsperson("S01", kerek).getString("code"), registry.craftsperson("S05", tuban).getString("code"),
        registry.craftsperson("S01", RegistryFixture.ARTISANS).getString("code"));
    assertThat(registry.post("officer", "/api/rounds", "{\"period\": \"" + ROUND + "\"}").statusCode()).isEqualTo(201);
    for (String business : List.of(kerek, tuban, RegistryFixture.ARTISANS)) {
      assertThat(registry.put("officer", "/api/rounds/" + ROUND + "/responses/" + business, null, "{\"age\": 99}").statusCode()).isEqualTo(201);
    }
    for (String call : List.of("", "/1901-09/close")) {
      assertThat(registry.post("officer", "/api/rounds" + call, "{\"period\": \"1901-09\"}").statusCode()).isBetween(200, 201);
    }
    String programme = made("programmes", "{\"name\":\"Pintu\",\"level\":\"individual\",\"kind\":\"training\",\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}");
    String activity = made("activities", "{\"programme\":\"" + programme + "\",\"name\":\"Pintu\",\"date\":\"2024-05-05\"}");
    HttpResponse<String> attended = registry.put("officer", "/api/activities/" + activity + "/attendance", null,
        "{\"businesses\": [\"" + kerek + "\", \"" + tuban + "\", \"" + RegistryFixture.ARTISANS + "\"]}");
    Map<String, String> certificates = new HashMap<>();
    RegistryFixture.object(attended).getJsonArray("people").getValuesAs(jakarta.json.JsonObject.class).forEach(p -> certificates.put(p.getString("business"), p.getString("certificate")));
    keep("certificates", certificates.get(kerek), certificates.get(tuban), certificates.get(RegistryFixture.ARTISANS));
    ACCOUNTS.forEach(account -> own.put("programmes " + account, programme));
    ACCOUNTS.forEach(account -> own.put("activities " + account, activity));
    kept = registry.sql("select max(id) from indicator_kept where code = 'contribution-mean'").get(0);
    PUBLIC.forEach((kind, code) -> ACCOUNTS.forEach(account -> own.put(kind + " " + account, code)));
    String officers = imported("officer", true);
    for (String account : ACCOUNTS) {
      own.put("imports " + account, account.startsWith("leader") ? imported(account, true) : officers);
    }
    String notice = "{\"title\": \"Pintu\", \"text\": \"Uji\", \"kind\": \"other\", \"closes\": \"2099-12-31\", \"publish\": %b}";
    String published = registry.created("officer", "/api/notices", notice.formatted(true)).getString("code");
    ACCOUNTS.forEach(account -> own.put("notices " + account, published));
    own.put("notices officer", registry.created("officer", "/api/notices", notice.formatted(false)).getString("code"));
    String remark = String.valueOf(RegistryFixture.object(registry.post("officer", "/api/businesses/" + tuban + "/answers", "{\"stillTrue\": false, \"remark\": \"Uji\"}")).getInt("id"));
    ACCOUNTS.forEach(account -> own.put("remarks " + account, remark));
    FollowUpFixture followUps = new FollowUpFixture(registry);
    keep("follow-ups", followUps.agreed(kerek), followUps.agreed(tuban), followUps.agreed(RegistryFixture.ARTISANS));
    String atKerek = account(kerek);
    keep("accounts", atKerek, account(tuban), atKerek);
    foreign.put("accounts officer", "admin");
    keep("visits", visit(kerek), visit(tuban), visit(RegistryFixture.ARTISANS));
    String fair = registry.created("officer", "/api/notices", notice.replace("\"publish\"", "\"allocation\": \"fair\", \"places\": 5, \"publish\"").formatted(true)).getString("code");
    assertThat(registry.post("officer", "/api/notices/" + fair + "/applications", "{\"business\": \"" + RegistryFixture.ARTISANS + "\"}").statusCode()).isEqualTo(201);
    ACCOUNTS.forEach(account -> own.put("fair " + account, fair));
    HttpResponse<String> issued = registry.post("officer", "/api/reports", "{\"period\": \"2024\", \"signatory\": {\"name\": \"Uji Pintu\", \"position\": \"Kepala Dinas\"}}");
    String report = RegistryFixture.object(issued).getString("number");
    ACCOUNTS.forEach(account -> own.put("reports " + account, report));
    for (String account : ACCOUNTS) {
      String keeper = among(account, ANALYSTS) ? account : "officer";
      own.put("views " + account, String.valueOf(RegistryFixture.object(registry.post(keeper, "/api/explorer/views", "{\"name\": \"Pintu sendiri\", \"query\": \"measure=visits\"}")).getInt("id")));
    }
    foreign.put("imports leader.kerek", officers);
    foreign.put("imports leader.tuban", own("imports", "leader.kerek"));
  }

  /** Code of a row that the account may see; what an account without access tries its luck with. */
  String own(String kind, String account) {
    return own.get(kind + " " + account);
  }

  /** Code of a row outside the account's scope; null for who sees all. */
  @Nullable String foreign(String kind, String account) {
    return foreign.get(kind + " " + account);
  }

  /** Key of the value of contribution-mean that was kept when a round was closed. */
  String kept() {
    return kept;
  }

  /** A code that no row has. */
  String nothing(String kind) {
    return NOTHING.get(kind);
  }

  /** Whether the account is one of those that stand in a text, by commas. */
  static boolean among(String account, String accounts) {
    return List.of(accounts.split(",")).contains(account);
  }

  /** A new import of the account with one row to store and, as row 3, one that waits. @return its number */
  String imported(String account, boolean dryRun) {
    HttpResponse<String> answer = registry.portal.send(registry.portal.request(account, "/api/imports?kind=businesses&dryRun=" + dryRun)
        .header("Content-Type", "multipart/form-data; boundary=cut").POST(BodyPublishers.ofString(sheet())));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return String.valueOf(RegistryFixture.object(answer).getInt("id"));
  }

  /** A form with one file: one business, and one whose year may be read in two ways. */
  static String sheet() {
    return "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
        + "business_name;owner_name;start_year\nBatik Pintu %d;Siti Pintu %d;1999\nBatik Jendela %d;Tini Jendela %d;99\n\r\n--cut--\r\n"
            .formatted(fresh(), fresh(), fresh(), fresh());
  }

  private String visit(String business) {
    String uuid = UUID.randomUUID().toString();
    assertThat(registry.put("officer", "/api/visits/" + uuid, null, "{\"business\": \"" + business + "\", \"purpose\": \"coaching\", \"date\": \"2024-05-05\"}").statusCode()).isEqualTo(201);
    return uuid;
  }

  private String account(String business) {
    return registry.created("officer", "/api/accounts", "{\"name\": \"Pintu\", \"username\": \"pintu.%d\", \"role\": \"artisan\", \"business\": \"%s\"}".formatted(fresh(), business))
        .getJsonObject("row").getString("username");
  }

  private String made(String kind, String body) {
    return RegistryFixture.object(registry.post("officer", "/api/" + kind, body)).getString("code");
  }

  private void keep(String kind, String kerek, String tuban, String artisans) {
    ACCOUNTS.forEach(account -> own.put(kind + " " + account, kerek));
    own.put(kind + " leader.tuban", tuban);
    own.put(kind + " artisan.0001", artisans);
    foreign.put(kind + " leader.kerek", tuban);
    foreign.put(kind + " leader.tuban", kerek);
    foreign.put(kind + " artisan.0001", tuban);
  }
}
