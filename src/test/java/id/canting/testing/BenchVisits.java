package id.canting.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A thousand visits, each sent twice by twenty clients in a random order, while the portal is killed in the middle and started again. A client that gets no answer sends the same
 * again until it has one, as the form does; afterwards each visit must stand there once, with its officer, finding and follow-up.
 */
final class BenchVisits {
  static final String LINE = "Visits";
  private static final int VISITS = 1_000;
  private static final int CLIENTS = 20;
  static final int BUSINESSES = 400;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Portal portal;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
  private final AtomicInteger created = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();

  BenchVisits(Portal portal) {
    this.portal = portal;
  }

  /** @return what was measured, as a sentence @throws IllegalStateException where a visit is lost or doubled */
  String measured() throws SQLException, InterruptedException {
    List<String> businesses = businesses();
    String token = portal.token("officer");
    List<Callable<Long>> calls = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      HttpRequest request = request(token, businesses.get(i % businesses.size()), i);
      calls.add(() -> send(request));
      calls.add(() -> send(request));
    }
    Collections.shuffle(calls, new Random(VISITS));
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    long begin = System.nanoTime();
    Thread killer = new Thread(this::kill, "kill");
    killer.start();
    List<Future<Long>> answers = clients.invokeAll(calls);
    double seconds = (System.nanoTime() - begin) / 1e9;
    killer.join();
    clients.shutdown();
    long[] nanos = answers.stream().mapToLong(BenchVisits::value).sorted().toArray();
    for (String table : List.of("visit", "visit_officer", "visit_finding", "follow_up")) {
      must(number("select count(*) from " + table), table);
    }
    must(number("select count(distinct uuid) from visit"), "UUIDs");
    must(number("select count(distinct id) from visit_aud where revtype = 0"), "first revisions");
    return String.format(Locale.ROOT, "%s: %,d PUT twice each by %d clients in %.1f s, the portal killed with -9 once and started again meanwhile: %d calls got no answer or a refusal and were sent again; %,d answers"
        + " 201, %,d answers 200 (median %.0f ms, p95 %.0f ms, the longest, over the kill, %.1f s). Stored: exactly %,d visits, each with its officer, finding and follow-up.", LINE, VISITS, CLIENTS, seconds,
        broken.get(), created.get(), repeated.get(), nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6, nanos[nanos.length - 1] / 1e9, VISITS);
  }

  private void kill() {
    while (created.get() + repeated.get() < VISITS) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    portal.crashMeasured();
  }

  /** Until the portal itself answers: while it starts, the server refuses in HTML. @return nanoseconds, with all repeats */
  private long send(HttpRequest request) throws InterruptedException {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < PATIENCE.toNanos()) {
      try {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 201 || answer.statusCode() == 200) {
          (answer.statusCode() == 201 ? created : repeated).incrementAndGet();
          return System.nanoTime() - begin;
        }
        if (answer.statusCode() < 500 && answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
          throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
      } catch (IOException e) {
        // killed while it wrote, or not back yet
      }
      broken.incrementAndGet();
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new IllegalStateException("no answer from " + request.uri());
  }

  private HttpRequest request(String token, String business, int number) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    String body = """
        {"business": "%s", "purpose": "coaching", "date": "%s", "officers": ["Petugas %d"], "answers": {}, "findings": [{"kind": "waste", "severity": %d, "text": "Bak cuci belum bersekat"}],
         "followUps": [{"task": "Pasang sekat bak cuci", "owner": "artisan", "due": "%s"}]}""".formatted(business, today.minusDays(number % 300), number % 12, 1 + number % 4, today.plusDays(30));
    return HttpRequest.newBuilder(portal.at("/api/visits/" + UUID.nameUUIDFromBytes(("visit " + number).getBytes(StandardCharsets.UTF_8)))).timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)).build();
  }

  private List<String> businesses() throws SQLException {
    List<String> codes = new ArrayList<>();
    try (Connection database = portal.database(); Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select code from business where status = 'active' order by code_number limit " + BUSINESSES)) {
      while (rows.next()) {
        codes.add(rows.getString(1));
      }
    }
    if (codes.isEmpty()) {
      throw new IllegalStateException("no businesses");
    }
    return codes;
  }

  private long number(String query) throws SQLException {
    try (Connection database = portal.database(); Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static long value(Future<Long> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void must(long rows, String what) {
    if (rows != VISITS) {
      throw new IllegalStateException(what + ": " + rows);
    }
  }
}
