package id.canting.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A thousand applications for thirty places by concurrent clients: none lost, none over; and a fair allocation that comes out the same twice, in another order of entry and after a kill. */
final class BenchApplications {
  static final String LINE = "Applications";
  private static final int APPLICATIONS = 1_000;
  private static final int PLACES = 30;
  private static final int CLIENTS = 50;
  private static final String SEED = "2026";

  private final Portal portal;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  BenchApplications(Portal portal) {
    this.portal = portal;
  }

  /** The register holds at least a thousand businesses. @return what was measured, as a sentence @throws IllegalStateException where an application is lost, a place given twice, or a list differs */
  String measured() {
    try {
      String sentence = run();
      System.out.println(sentence);
      return sentence;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String run() throws Exception {
    List<String> businesses = businesses();
    apply(made("first-come"), businesses.subList(0, 200));
    String first = made("first-come");
    long[] nanos = apply(first, businesses);
    Set<String> stored = new HashSet<>();
    int accepted = 0;
    int waiting = 0;
    for (JsonObject one : all(first)) {
      must(stored.add(one.getString("business")), "twice " + one);
      accepted += one.getString("status").equals("accepted") ? 1 : 0;
      waiting += one.getString("status").equals("waiting") ? 1 : 0;
    }
    must(stored.equals(new HashSet<>(businesses)), "lost " + (businesses.size() - stored.size()));
    must(accepted == PLACES && waiting == APPLICATIONS - PLACES, accepted + " accepted, " + waiting + " waiting");
    String fair = made("fair");
    String other = made("fair");
    apply(fair, businesses);
    List<String> shuffled = new ArrayList<>(businesses);
    Collections.shuffle(shuffled, new Random(7));
    apply(other, shuffled);
    long begin = System.nanoTime();
    String list = allocate(fair);
    double seconds = (System.nanoTime() - begin) / 1e9;
    portal.crashMeasured();
    must(allocate(other).equals(list), "another list in another order of entry");
    must(items(read("/api/notices/" + fair + "/allocation?seed=" + SEED)).equals(list), "another list counted anew after a kill");
    must(all(fair).stream().filter(a -> a.getString("status").equals("accepted")).count() == PLACES, "places of the fair notice");
    return String.format(Locale.ROOT, "%s: %,d for %d places by %d clients in %.1f s (median %.0f ms, p95 %.0f ms each): none lost, none over, %d wait in order. Fair allocation of %,d in %.2f s: the same list twice, with another"
            + " order of entry and counted anew after kill -9.", LINE, APPLICATIONS, PLACES, CLIENTS, nanos[nanos.length - 1] / 1e9, nanos[APPLICATIONS / 2] / 1e6, nanos[APPLICATIONS * 95 / 100] / 1e6, waiting,
        APPLICATIONS, seconds);
  }

  /** @return nanoseconds of each call in order, and at the end those of all together */
  private long[] apply(String notice, List<String> businesses) throws Exception {
    String token = portal.token("officer");
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Long>> calls = businesses.stream().map(business -> (Callable<Long>) () -> {
        HttpRequest request = HttpRequest.newBuilder(portal.at("/api/notices/" + notice + "/applications")).header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"business\": \"" + business + "\"}")).build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        must(answer.statusCode() == 201, answer.statusCode() + " " + answer.body());
        return System.nanoTime() - begin;
      }).toList();
      long begin = System.nanoTime();
      List<Future<Long>> done = clients.invokeAll(calls);
      long whole = System.nanoTime() - begin;
      long[] nanos = new long[businesses.size() + 1];
      for (int i = 0; i < done.size(); i++) {
        nanos[i] = done.get(i).get();
      }
      Arrays.sort(nanos, 0, businesses.size());
      nanos[businesses.size()] = whole;
      return nanos;
    } finally {
      clients.shutdown();
    }
  }

  private String allocate(String notice) {
    HttpResponse<String> answer = portal.send(portal.request("officer", "/api/notices/" + notice + "/allocation").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"seed\": \"" + SEED + "\"}")));
    must(answer.statusCode() == 200, answer.body());
    return items(object(answer.body()));
  }

  private static String items(JsonObject allocation) {
    return allocation.getJsonArray("items").toString();
  }

  private JsonObject read(String path) {
    HttpResponse<String> answer = portal.read("officer", path);
    must(answer.statusCode() == 200, answer.body());
    return object(answer.body());
  }

  private List<JsonObject> all(String notice) {
    List<JsonObject> all = new ArrayList<>();
    for (int page = 0; page * 200 < APPLICATIONS; page++) {
      all.addAll(read("/api/notices/" + notice + "/applications?size=200&page=" + page).getJsonArray("items").getValuesAs(JsonObject.class));
    }
    return all;
  }

  private String made(String allocation) {
    String body = "{\"title\": \"Seribu pendaftar\", \"text\": \"Ukur.\", \"kind\": \"training\", \"closes\": \"%s\", \"places\": %d, \"allocation\": \"%s\", \"publish\": true}"
        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(30), PLACES, allocation);
    HttpResponse<String> answer = portal.send(portal.request("officer", "/api/notices").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    must(answer.statusCode() == 201, answer.body());
    return object(answer.body()).getString("code");
  }

  private List<String> businesses() throws SQLException {
    List<String> codes = new ArrayList<>();
    try (Connection database = portal.database(); Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select code from business where status <> 'closed' order by code_number limit " + APPLICATIONS)) {
      while (rows.next()) {
        codes.add(rows.getString(1));
      }
    }
    must(codes.size() == APPLICATIONS, "only " + codes.size() + " businesses");
    return codes;
  }

  private static JsonObject object(String body) {
    try (JsonReader json = Json.createReader(new StringReader(body))) {
      return json.readObject();
    }
  }

  private static void must(boolean fine, String otherwise) {
    if (!fine) {
      throw new IllegalStateException(otherwise);
    }
  }
}
