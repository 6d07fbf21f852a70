package id.canting.testing;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The public page of a notice, asked for at a fixed rate whether or not earlier answers have come, while seats are taken. Each answer is timed from the moment at which it
 * should have been asked for.
 */
final class BenchNotices {
  static final String LINE = "Notice page";
  private static final int RATE = 200;
  private static final int WARM_SECONDS = 15;
  private static final int SECONDS = 30;
  /** Changes of the seats each second. */
  private static final int CHANGES = 10;

  private final Portal portal;
  /** As many phones: a connection for each answer that is under way, none of which waits for another's stream. */
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  BenchNotices(Portal portal) {
    this.portal = portal;
  }

  /** @return what was measured, as a sentence */
  String run(BenchReport report) throws InterruptedException, SQLException {
    String code = made();
    HttpRequest request = HttpRequest.newBuilder(portal.at("/p/" + code)).header("Accept-Encoding", "gzip").header("User-Agent", "Mozilla/5.0 (Linux; Android 9)").build();
    AtomicBoolean writing = new AtomicBoolean(true);
    AtomicInteger written = new AtomicInteger();
    Thread writer = new Thread(() -> write(code, writing, written));
    writer.start();
    ask(request, WARM_SECONDS, new AtomicInteger());
    written.set(0);
    AtomicInteger errors = new AtomicInteger();
    long[] nanos = ask(request, SECONDS, errors);
    int changes = written.get();
    writing.set(false);
    writer.join();
    report.times("notice page", "nobody", "HTML", nanos, null);
    String sentence = String.format(Locale.ROOT, "%s at %d requests/s for %d s, open loop, its seats changed %d times meanwhile: median %.1f ms, p95 %.1f ms, longest %.0f ms; %,d answers, %d errors.", LINE,
        RATE, SECONDS, changes, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6, nanos[nanos.length - 1] / 1e6, nanos.length, errors.get());
    report.say("%s", sentence);
    return sentence;
  }

  private long[] ask(HttpRequest request, int seconds, AtomicInteger errors) {
    int count = RATE * seconds;
    long step = TimeUnit.SECONDS.toNanos(1) / RATE;
    long[] nanos = new long[count];
    List<CompletableFuture<?>> answers = new ArrayList<>(count);
    long begin = System.nanoTime() + step;
    for (int i = 0; i < count; i++) {
      long due = begin + i * step;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      int at = i;
      answers.add(http.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, failure) -> {
        nanos[at] = System.nanoTime() - due;
        if (failure != null || answer.statusCode() != 200 || answer.body().length < 1_000) {
          if (errors.incrementAndGet() == 1) {
            System.out.println("First error: " + (failure == null ? answer.statusCode() : failure));
          }
        }
        return null;
      }));
    }
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    Arrays.sort(nanos);
    return nanos;
  }

  private void write(String code, AtomicBoolean writing, AtomicInteger written) {
    try (Connection database = portal.database(); PreparedStatement update = database.prepareStatement("update notice set taken = ? where code = ?")) {
      for (int i = 0; writing.get(); i++) {
        update.setInt(1, i % 100);
        update.setString(2, code);
        update.executeUpdate();
        written.incrementAndGet();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / CHANGES);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String made() {
    String body = """
        {"title": "Belajar pewarna alam dari daun nila", "text": "%s", "kind": "training", "closes": "%s", "places": 100, "publish": true, "whom": "Perajin batik tulis", "place": "Balai Desa Margorejo"}"""
        .formatted("Tiga hari belajar bersama. ".repeat(25).strip(), LocalDate.now(ZoneOffset.UTC).plusDays(30));
    HttpResponse<String> answer = portal.send(portal.request("officer", "/api/notices").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      return json.readObject().getString("code");
    }
  }
}
