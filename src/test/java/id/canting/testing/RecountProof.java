package id.canting.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Four threads insert, correct and take back responses and close and reopen rounds, at random but the same for the same seed, while the portal is killed in the middle;
 * then every cell of its tally, and every letter of the businesses' paths, is compared with a full recount.
 */
public final class RecountProof {
  private static final int THREADS = 4;
  private static final List<String> PERIODS = List.of("2001-S1", "2001-S2", "2002-S1", "2002-S2");
  private static final String[] STATUSES = {"lengkap", "lengkap", "lengkap", "lengkap", "sebagian", "sebagian", "tidak_ditemui", "menolak", "tutup"};
  private static final String[] CONSTRAINTS = {"credit", "demand", "managerial", "labour"};
  private static final String[] SCALES = {"micro", "small", "medium", "large"};
  private static final String[] TYPES = {"tulis", "cap", "kombinasi", "gedog"};
  private static final String[] PLACES = {"Kerek", "Tuban", "Semanding", "Palang", "Jenu"};

  private final Portal portal;
  private final Uploads uploads;
  private final Runnable crash;
  private final AtomicInteger done = new AtomicInteger();
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final Queue<Integer> runs = new ConcurrentLinkedQueue<>();
  private List<String> businesses = List.of();

  /** @param crash kills the portal and starts it again */
  public RecountProof(Portal portal, Runnable crash) {
    this.portal = portal;
    this.uploads = new Uploads(portal);
    this.crash = crash;
  }

  /** @return cells and letters that differ from a full recount; empty when all are true */
  public List<String> run(long seed, int operations, int kills) throws SQLException, InterruptedException {
    System.out.printf("Recount: seed %d, %,d operations, %d threads, %d kills%n", seed, operations, THREADS, kills);
    try (Connection database = portal.database(); Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery("select code from business order by id limit 400")) {
      List<String> codes = new ArrayList<>();
      while (rows.next()) {
        codes.add(rows.getString(1));
      }
      businesses = codes;
    }
    for (String period : PERIODS) {
      post("/api/rounds", "{\"period\":\"" + period + "\",\"instrument\":1}");
    }
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      Random random = new Random(seed + t);
      Thread thread = new Thread(() -> work(random, operations), "entry-" + t);
      threads.add(thread);
      thread.start();
    }
    for (int kill = 1; kill <= kills; kill++) {
      while (done.get() < operations * kill / (kills + 1)) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      }
      crash.run();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    try (Connection database = portal.database()) {
      String rounds = "round_id in (select id from survey_round where period in ('" + String.join("', '", PERIODS) + "'))";
      List<String> differences = new ArrayList<>(TallyRecount.differences(database, rounds));
      differences.addAll(PathRecount.differences(database, "s.period in ('" + String.join("','", PERIODS) + "')"));
      System.out.printf("Recount: %s; %,d cells, %d differ%n", new TreeMap<>(answers), TallyRecount.cells(database, rounds), differences.size());
      return differences;
    }
  }

  /** How often a kind of operation ended with a status, as {@code put 201}. */
  public int times(String kind) {
    return answers.getOrDefault(kind, new AtomicInteger()).get();
  }

  private void work(Random random, int operations) {
    while (done.getAndIncrement() < operations) {
      try {
        operation(random);
      } catch (UncheckedIOException | IllegalStateException e) {
        count("broken off", 0); // the portal is being killed or not yet back; what it was doing must be whole or not at all
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
      }
    }
  }

  private void operation(Random random) {
    String period = PERIODS.get(random.nextInt(PERIODS.size()));
    int draw = random.nextInt(100);
    if (draw < 86) {
      enter(random, period);
    } else if (draw < 92) {
      importSome(random, period);
    } else if (draw < 96) {
      Integer run = runs.poll();
      if (run != null) {
        count("undo", post("/api/imports/" + run + "/undo", "").statusCode());
      }
    } else {
      count("close", post("/api/rounds/" + period + "/close", "").statusCode());
      count("reopen", post("/api/rounds/" + period + "/reopen", "{\"reason\":\"Uji hitung ulang\"}").statusCode());
    }
  }

  private void enter(Random random, String period) {
    String path = "/api/rounds/" + period + "/responses/" + businesses.get(random.nextInt(businesses.size()));
    HttpResponse<String> present = portal.read("officer", path);
    var request = portal.request("officer", path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body(random).toString()));
    present.headers().firstValue("ETag").ifPresent(tag -> request.header("If-Match", tag));
    count("put", portal.send(request).statusCode());
  }

  private void importSome(Random random, String period) {
    StringBuilder csv = new StringBuilder("business_id;period;response_status;scale_at_survey;sex;age;education_years;org_member;org_experience_months;business_experience_years;c1;c2;c3;c4;c5;c6;k1;k2;k3;k4;k5;main_constraint\n");
    int from = random.nextInt(businesses.size() - 12);
    for (String business : businesses.subList(from, from + 12)) {
      csv.append(String.join(";", business, period, "sebagian", pick(random, SCALES), random.nextBoolean() ? "P" : "L", text(random, 10, 70), text(random, 0, 20), "ya", text(random, 0, 90),
          text(random, 0, 9)));
      for (int i = 0; i < 11; i++) {
        csv.append(';').append(text(random, 1, 5));
      }
      csv.append(';').append(pick(random, CONSTRAINTS)).append('\n');
    }
    HttpResponse<String> answer = portal.send(uploads.request("officer", "responses", "some.csv", csv.toString().getBytes(StandardCharsets.UTF_8), false));
    count("import", answer.statusCode());
    if (answer.statusCode() == 201) {
      JsonObject run = Uploads.object(answer);
      runs.add(run.getInt("id"));
    }
  }

  private static JsonObject body(Random random) {
    JsonObjectBuilder body = Json.createObjectBuilder();
    String status = pick(random, STATUSES);
    body.add("status", status);
    maybe(random, body, "scale", pick(random, SCALES));
    maybe(random, body, "batikType", pick(random, TYPES));
    maybe(random, body, "sex", random.nextBoolean() ? "P" : "L");
    maybe(random, body, "subDistrict", pick(random, PLACES));
    if (random.nextInt(10) == 0) {
      body.add("sentra", random.nextBoolean() ? "none" : "S%02d".formatted(1 + random.nextInt(12)));
    }
    if (status.equals("lengkap") || status.equals("sebagian")) {
      number(random, body, "age", 10, 80);
      number(random, body, "educationYears", 0, 25);
      number(random, body, "businessExperienceYears", 0, 30);
      maybe(random, body, "orgMember", random.nextInt(3) > 0 ? "ya" : "tidak");
      number(random, body, "orgExperienceMonths", 0, 90);
      maybe(random, body, "mainConstraint", pick(random, CONSTRAINTS));
      JsonObjectBuilder said = Json.createObjectBuilder();
      for (String item : List.of("c1", "c2", "c3", "c4", "c5", "c6", "k1", "k2", "k3", "k4", "k5")) {
        if (random.nextInt(30) > 0) {
          said.add(item, 1 + random.nextInt(5));
        }
      }
      if (random.nextBoolean()) {
        said.add("severity_" + pick(random, CONSTRAINTS), random.nextInt(5));
      }
      body.add("answers", said);
    }
    return body.build();
  }

  private static void maybe(Random random, JsonObjectBuilder body, String name, String value) {
    if (random.nextInt(8) > 0) {
      body.add(name, value);
    }
  }

  private static void number(Random random, JsonObjectBuilder body, String name, int least, int most) {
    int value = least + random.nextInt(most - least + 1);
    if (random.nextInt(8) > 0) {
      body.add(name, value);
    }
  }

  private static String text(Random random, int least, int most) {
    return random.nextInt(12) == 0 ? "" : String.valueOf(least + random.nextInt(most - least + 1));
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  private HttpResponse<String> post(String path, @Nullable String body) {
    return portal.send(portal.request("officer", path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(String.valueOf(body))));
  }

  private void count(String kind, int status) {
    answers.computeIfAbsent(status == 0 ? kind : kind + " " + status, k -> new AtomicInteger()).incrementAndGet();
  }
}
