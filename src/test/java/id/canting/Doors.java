package id.canting;

import static id.canting.DoorRows.ANALYSTS;
import static id.canting.DoorRows.ANYBODY;
import static id.canting.DoorRows.EVERYBODY;
import static id.canting.DoorRows.INVITERS;
import static id.canting.DoorRows.MEMBERS;
import static id.canting.DoorRows.READERS;
import static id.canting.DoorRows.REGISTRARS;
import static id.canting.DoorRows.REPORTED;

import id.canting.registry.RegistryFixture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every REST door with who may come through it. */
final class Doors {
  static final String LEAST_BUSINESS = "{\"name\":\"Batik Pintu\",\"owner\":{\"name\":\"Siti\"}}";
  static final String LEAST_PERSON = "{\"person\":{\"name\":\"Siti\"}}";
  static final String LEAST_INDICATOR =
      "{\"name\":{\"id\":\"Pintu\"},\"numerator\":{\"of\":\"businesses\",\"where\":[{\"field\":\"dye\",\"values\":[\"alami\"]}]},\"denominator\":{\"of\":\"businesses\"}}";
  static final String LEAST_NOTICE = "{\"title\":\"Pintu\",\"text\":\"Uji\",\"kind\":\"other\"}";
  static final String FILE = "a form with a file";

  /**
   * @param accounts that may call it at all
   * @param body null to send back what the officer read at the path
   * @param reached status when the caller is allowed and the row is there
   */
  record Door(String call, String accounts, @Nullable String body, int reached) {
    Door(String call, String accounts, @Nullable String body) {
      this(call, accounts, body, 200);
    }

    String verb() {
      return call.split(" ")[0];
    }

    /** What its path names last before a code. */
    String kind() {
      return call.contains("{business}") ? "businesses" : call.replaceAll("/\\{.*", "").replaceAll(".*[ /]", "");
    }

    boolean ofARow() {
      return call.contains("{");
    }
  }

  static final List<Door> ALL = List.of(
      new Door("GET me", EVERYBODY, null),
      new Door("GET search", EVERYBODY, null),
      new Door("GET glossary", EVERYBODY, null),
      new Door("GET search/recent", EVERYBODY, null),
      new Door("DELETE search/recent", EVERYBODY, null, 204),
      new Door("GET accounts", INVITERS, null),
      new Door("POST accounts", INVITERS, "{}", 422),
      new Door("GET accounts/{username}", INVITERS, null),
      new Door("POST accounts/{username}/deactivate", INVITERS, ""),
      new Door("POST accounts/{username}/activate", INVITERS, ""),
      new Door("POST accounts/{username}/reset", INVITERS, "{}"),
      new Door("GET areas/sub-districts", EVERYBODY, null),
      new Door("GET areas/villages", EVERYBODY, null),
      new Door("GET areas/sub-districts/{code}", EVERYBODY, null),
      new Door("PUT areas/sub-districts/{code}", "officer", null),
      new Door("GET areas/sub-districts/{code}/history", "officer", null),
      new Door("GET areas/villages/{code}", EVERYBODY, null),
      new Door("PUT areas/villages/{code}", "officer", null),
      new Door("GET areas/villages/{code}/history", "officer", null),
      new Door("GET sentras", EVERYBODY, null),
      new Door("GET sentras/{code}", EVERYBODY, null),
      new Door("PUT sentras/{code}", "officer", null),
      new Door("GET sentras/{code}/history", "officer", null),
      new Door("GET businesses", READERS, null),
      new Door("POST businesses", REGISTRARS, LEAST_BUSINESS, 201),
      new Door("GET businesses/{code}", READERS, null),
      new Door("PUT businesses/{code}", MEMBERS, null),
      new Door("GET businesses/{code}/history", MEMBERS, null),
      new Door("GET businesses/{code}/answers", MEMBERS, null),
      new Door("POST businesses/{code}/answers", MEMBERS, "{\"stillTrue\":true}"),
      new Door("GET gap", ANALYSTS, null),
      new Door("GET gap/businesses", ANALYSTS, null),
      new Door("GET oversight/coverage", ANALYSTS, null),
      new Door("GET oversight/coverage/series", ANALYSTS, null),
      new Door("GET oversight/businesses", ANALYSTS, null),
      new Door("GET oversight/findings", ANALYSTS, null),
      new Door("GET oversight/follow-ups", ANALYSTS, null),
      new Door("GET home/figures", ANALYSTS, null),
      new Door("GET home/waiting", REGISTRARS, null),
      new Door("GET home/news", REGISTRARS, null),
      new Door("GET home/rows", REGISTRARS, null),
      new Door("GET home/portal", "admin", null),
      new Door("GET codebook", ANALYSTS, null),
      new Door("GET explorer", ANALYSTS, null),
      new Door("GET explorer/{code}", ANALYSTS, null),
      new Door("GET explorer/{code}/rows", ANALYSTS, null),
      new Door("GET explorer/views", ANALYSTS, null),
      new Door("POST explorer/views", ANALYSTS, "{\"name\":\"Pintu\",\"query\":\"measure=visits\"}", 201),
      new Door("DELETE explorer/views/{id}", ANALYSTS, null, 204),
      new Door("GET remarks", "officer", null),
      new Door("POST remarks/{id}/settle", "officer", ""),
      new Door("GET craftspeople", READERS, null),
      new Door("POST craftspeople", REGISTRARS, LEAST_PERSON, 201),
      new Door("GET craftspeople/{code}", READERS, null),
      new Door("PUT craftspeople/{code}", REGISTRARS, null),
      new Door("GET craftspeople/{code}/history", MEMBERS, null),
      new Door("GET imports", REGISTRARS, null),
      new Door("POST imports", REGISTRARS, FILE, 201),
      new Door("GET imports/{id}", REGISTRARS, null),
      new Door("GET imports/{id}/verdicts", REGISTRARS, null),
      new Door("GET imports/{id}/errors.xlsx", REGISTRARS, null),
      new Door("POST imports/{id}/apply", REGISTRARS, ""),
      new Door("POST imports/{id}/rows/{row}", REGISTRARS, "{\"decision\":\"skip\"}"),
      new Door("POST imports/{id}/undo", REGISTRARS, ""),
      new Door("GET instruments", ANALYSTS, null),
      new Door("POST instruments", "officer", "{\"from\":1}", 201),
      new Door("GET instruments/{version}", ANALYSTS, null),
      new Door("PUT instruments/{version}", "officer", null),
      new Door("POST instruments/{version}/release", "officer", ""),
      new Door("PUT instruments/{version}/scales/{scale}/bands", "officer", "{}", 422),
      new Door("GET rounds", ANALYSTS, null),
      new Door("POST rounds", "officer", "{\"period\":\"1901-07\"}", 201),
      new Door("GET rounds/{period}", ANALYSTS, null),
      new Door("PUT rounds/{period}", "officer", null),
      new Door("GET rounds/{period}/progress", ANALYSTS, null),
      new Door("POST rounds/{period}/sample", "officer", "{\"business\":\"" + RegistryFixture.ARTISANS + "\"}"),
      new Door("PUT rounds/{period}/enumerators", "officer", "[]"),
      new Door("GET rounds/{period}/responses", ANALYSTS, null),
      new Door("GET rounds/{period}/responses/{business}", ANALYSTS, null),
      new Door("PUT rounds/{period}/responses/{business}", REGISTRARS, null),
      new Door("GET rounds/{period}/responses/{business}/history", REGISTRARS, null),
      new Door("GET rounds/{period}/grid", REGISTRARS, null),
      new Door("PUT rounds/{period}/grid", REGISTRARS, "{\"draft\":\"x\"}"),
      new Door("POST rounds/{period}/grid", REGISTRARS, "{\"rows\":[]}"),
      new Door("GET quality-rules", ANALYSTS, null),
      new Door("PUT quality-rules/{rule}", "officer", "{\"least\":15,\"most\":85}"),
      new Door("GET rounds/{period}/queue", REGISTRARS, null),
      new Door("POST rounds/{period}/queue", "officer", ""),
      new Door("POST rounds/{period}/queue/{business}/{rule}", "officer", "{\"decision\":\"accept\"}", 204),
      new Door("POST rounds/{period}/review", "officer", ""),
      new Door("POST rounds/{period}/close", "officer", ""),
      new Door("POST rounds/{period}/reopen", "officer", "{\"reason\":\"Uji\"}"),
      new Door("GET businesses/{code}/path", READERS, null),
      new Door("GET constraints", ANALYSTS, null),
      new Door("GET constraints/series", ANALYSTS, null),
      new Door("GET constraints/transitions", ANALYSTS, null),
      new Door("GET indicators", ANALYSTS, null),
      new Door("POST indicators", "officer", LEAST_INDICATOR, 201),
      new Door("GET indicators/fields", ANALYSTS, null),
      new Door("GET indicators/{code}", ANALYSTS, null),
      new Door("PUT indicators/{code}", "officer", null),
      new Door("GET indicators/{code}/series", ANALYSTS, null),
      new Door("GET indicators/{code}/kept/{kept}", ANALYSTS, null),
      new Door("GET notices", ANYBODY, null),
      new Door("POST notices", "officer", LEAST_NOTICE, 201),
      new Door("GET notices/{code}", ANYBODY, null),
      new Door("PUT notices/{code}", "officer", null),
      new Door("POST notices/{code}/review", "officer", "{}"),
      new Door("POST notices/{code}/return", "officer", "{\"reason\":\"Uji\"}"),
      new Door("POST notices/{code}/publish", "officer", "{}"),
      new Door("POST notices/{code}/withdraw", "officer", "{\"reason\":\"Uji\"}"),
      new Door("POST audiences", "officer", "{}"),
      new Door("GET applications", MEMBERS, null),
      new Door("GET notices/{code}/applications", MEMBERS, null),
      new Door("POST notices/{code}/applications", MEMBERS, "{\"business\":\"TBN-999999\"}", 404),
      new Door("GET notices/{code}/applications/{business}", MEMBERS, null, 404),
      new Door("POST notices/{code}/applications/{business}/withdraw", MEMBERS, "{}", 404),
      new Door("POST notices/{code}/applications/{business}/accept", "officer", "{\"reason\":\"Uji\"}", 404),
      new Door("POST notices/{code}/applications/{business}/move", "officer", "{\"position\":1,\"reason\":\"Uji\"}", 404),
      new Door("POST notices/{code}/applications/{business}/at-bank", "officer", "{}", 404),
      new Door("POST notices/{code}/applications/{business}/grant", "officer", "{\"amount\":1}", 404),
      new Door("POST notices/{code}/applications/{business}/bank-refusal", "officer", "{\"reason\":\"Uji\"}", 404),
      new Door("POST notices/{code}/applications/{business}/uses", "officer", "{\"used\":1}", 404),
      new Door("GET notices/{code}/allocation", "officer", null, 404),
      new Door("POST notices/{code}/allocation", "officer", "{\"seed\":\"1\"}", 409),
      new Door("GET notices/{code}/allocation/runs", "officer", null),
      new Door("GET programmes", ANALYSTS, null),
      new Door("POST programmes", "officer", "{\"name\":\"Pintu\",\"level\":\"individual\",\"kind\":\"training\",\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}", 201),
      new Door("GET programmes/{code}", ANALYSTS, null),
      new Door("PUT programmes/{code}", "officer", null),
      new Door("POST programmes/{code}/steps", "officer", "{\"status\":\"planned\"}"),
      new Door("GET programmes/{code}/history", "officer", null),
      new Door("GET checklists", READERS, null),
      new Door("GET checklists/{code}", READERS, null),
      new Door("PUT checklists/{code}", "officer", "{\"questions\":[]}", 422),
      new Door("GET visit-proposals", "officer", null),
      new Door("POST visit-proposals/plan", "officer", "{\"businesses\":[\"TBN-999999\"],\"officers\":[\"Uji\"],\"day\":\"2024-01-01\"}", 422),
      new Door("GET planner-weights", "officer", null),
      new Door("PUT planner-weights", "officer", "{}"),
      new Door("GET planner-weights/history", "officer", null),
      new Door("GET visit-routes", "officer", null),
      new Door("GET visit-loads", "officer", null),
      new Door("GET visit-calendar.ics", "officer", null),
      new Door("POST assignment-letters", "officer", "{\"officer\":\"Tiada\",\"day\":\"2024-01-01\"}", 422),
      new Door("GET assignment-letters/{code}", "officer", null, 404),
      new Door("GET assignment-letters/{code}.pdf", "officer", null, 404),
      new Door("GET visit-targets", "officer", null),
      new Door("GET visit-targets/{period}", "officer", null),
      new Door("PATCH visit-targets/{period}", "officer", "{\"targets\":[]}"),
      new Door("GET visits", MEMBERS, null),
      new Door("GET visits/{uuid}", MEMBERS, null),
      new Door("PUT visits/{uuid}", "officer", null),
      new Door("POST visits/{uuid}/steps", "officer", "{\"status\":\"in_progress\"}"),
      new Door("POST visits/{uuid}/corrections", "officer", "{\"reason\":\"Uji\"}", 409),
      new Door("GET visits/{uuid}/changes", MEMBERS, null),
      new Door("GET visits/{uuid}/minutes.pdf", MEMBERS, null),
      new Door("GET visits/{uuid}/photos/{photo}", "officer", null),
      new Door("PUT visits/{uuid}/photos/{photo}", "officer", "{}", 422),
      new Door("GET visits/{uuid}/photos/{photo}.jpg", MEMBERS, null, 404),
      new Door("GET follow-ups", MEMBERS, null),
      new Door("GET follow-ups/{id}", MEMBERS, null),
      new Door("PATCH follow-ups/{id}", MEMBERS, "{}"),
      new Door("GET follow-ups/{id}/history", "officer", null),
      new Door("GET follow-ups/{id}/photo.jpg", MEMBERS, null, 404),
      new Door("PUT follow-ups/{id}/photo.jpg", MEMBERS, "{}", 422),
      new Door("POST follow-ups/change", MEMBERS, "{\"action\":\"complete\"}", 422),
      new Door("GET activities", ANALYSTS, null),
      new Door("POST activities", "officer", "{\"programme\":\"PRG-999999\",\"name\":\"Pintu\",\"date\":\"2024-05-05\"}", 422),
      new Door("GET activities/{code}", ANALYSTS, null),
      new Door("PUT activities/{code}", "officer", null),
      new Door("GET activities/{code}/history", "officer", null),
      new Door("GET activities/{code}/attendance", ANALYSTS, null),
      new Door("PUT activities/{code}/attendance", "officer", null),
      new Door("POST activities/{code}/attendance", "officer", "{\"people\":[]}"),
      new Door("GET activities/{code}/photos/{number}.jpg", MEMBERS, null, 404),
      new Door("GET activities/{code}/sheet.pdf", ANALYSTS, null),
      new Door("GET activities/{code}/certificates.pdf", MEMBERS, null),
      new Door("GET certificates/{code}.pdf", MEMBERS, null),
      new Door("GET cards.pdf", MEMBERS, null),
      new Door("GET reach", ANALYSTS, null),
      new Door("GET reach/businesses", ANALYSTS, null),
      new Door("GET reports", REPORTED, null),
      new Door("POST reports", "officer", "{\"period\":\"2026-S9\"}", 422),
      new Door("GET reports/{code}", REPORTED, null),
      new Door("GET reports/{code}.pdf", REPORTED, null),
      new Door("POST reports/{code}/withdraw", "officer", "{\"reason\":\"Uji\"}"),
      new Door("GET areas/boundaries", EVERYBODY, null),
      new Door("PUT areas/boundaries", "admin", "{}", 422),
      new Door("DELETE areas/boundaries", "admin", null, 204),
      new Door("GET areas/boundaries/history", "admin", null),
      new Door("GET areas/boundaries/sets/{number}", "admin", null, 404),
      new Door("POST areas/boundaries/sets/{number}/apply", "admin", "{}", 404),
      new Door("GET map", ANALYSTS, null),
      new Door("GET map/points", ANALYSTS, null),
      new Door("GET tables/1", ANALYSTS, null),
      new Door("GET tables/2", ANALYSTS, null),
      new Door("GET tables/3", ANALYSTS, null),
      new Door("GET tables/4", ANALYSTS, null));

  private Doors() {}
}
