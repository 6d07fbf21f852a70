package id.canting.testing;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures the portal with 100,000 made-up businesses: median and p95 of what people do, as officer and as leader, over HTML and REST,
 * each beside the time of its bare SQL. Started by {@code deploy/portal bench}; writes {@code src/site/markdown/benchmarks.md}.
 */
final class Bench {
  private static final long SEED = 2010;
  private static final int BUSINESSES = 100_000;
  /** Smaller registers that surveys are measured with too. */
  private static final List<Integer> SIZES = List.of(1_000, 10_000);
  private static final int FAR_PAGE = 4_500;
  /** Calls before the measured ones: the compiler of the JVM has done with a path after some hundred. */
  private static final int WARM = 400;
  private static final int ROUNDS = 100;
  private static final int NAMES = 1_000;
  private static final int SECONDS = 300;
  private static final int SHOWN = 40;
  private static final String LIST = "select b.code, b.name, p.name, b.status, s.name from (select id from business b where %s order by %s limit 20 offset %d) k"
      + " join business b on b.id = k.id join person p on p.id = b.owner_id left join sentra s on s.id = b.sentra_id";

  private final Portal portal;
  private final Random random = new Random(SEED);
  private final BenchReport report = new BenchReport();
  private final List<String> names = new ArrayList<>(); // half of them of businesses, half of owners

  /** One call. @param path by the number of the round, so that no two are alike where that matters */
  private record Call(String what, IntFunction<String> path, @Nullable String sql) {}

  private Bench(Portal portal) {
    this.portal = portal;
  }

  /** Arguments, none of them needed: number of businesses, seconds of the sixteen users; or {@code surveys} with a number of businesses, or {@code recount} with a seed, or {@code notices}, {@code applications}, {@code visits}, {@code map}, {@code insight}. */
  public static void main(String[] args) throws IOException, SQLException, InterruptedException {
    Path root = Path.of(System.getProperty("canting.root", "."));
    String part = args.length > 0 && !args[0].matches("[0-9]+") ? args[0] : "";
    if (!part.isEmpty()) {
      new Bench(Portal.measured(root)).only(part, args.length > 1 ? Integer.parseInt(args[1]) : 0);
      System.exit(0);
    }
    int businesses = args.length > 0 ? Integer.parseInt(args[0]) : BUSINESSES;
    Bench bench = new Bench(Portal.measured(root));
    bench.surveys(businesses);
    bench.measure();
    bench.find();
    new BenchUsers(bench.portal, bench.codes("1=1")).run(args.length > 1 ? Integer.parseInt(args[1]) : SECONDS, bench.report);
    new BenchNotices(bench.portal).run(bench.report);
    bench.report.say("%s", new BenchApplications(bench.portal).measured());
    bench.report.say("%s", new BenchVisits(bench.portal).measured());
    BenchImport imports = new BenchImport(bench.portal, SEED);
    imports.run(10_000, false, bench.report);
    imports.run(businesses, false, bench.report);
    bench.starts();
    Path page = root.resolve("src/site/markdown/benchmarks.md");
    Files.writeString(page, bench.report.page(businesses, SEED));
    System.out.println("Written to " + page);
    System.exit(0);
  }

  private void only(String part, int number) throws IOException, SQLException, InterruptedException {
    if (part.equals("recount")) {
      fill(400);
      List<String> differing = new RecountProof(portal, portal::crashMeasured).run(number == 0 ? SEED : number, 10_000, 3);
      differing.stream().limit(SHOWN).forEach(System.out::println);
      System.exit(differing.isEmpty() ? 0 : 1);
    }
    switch (part) {
      case "notices" -> BenchReport.keep(BenchNotices.LINE, new BenchNotices(portal).run(report));
      case "applications" -> BenchReport.keep(BenchApplications.LINE, new BenchApplications(fill(2_000)).measured());
      case "map" -> BenchReport.keep(BenchMap.LINE, new BenchMap(fill(BenchMap.BUSINESSES)).measured());
      case "visits" -> BenchReport.keep(BenchVisits.LINE, new BenchVisits(fill(BenchVisits.BUSINESSES)).measured());
      case "insight" -> BenchReport.keep(BenchInsight.LINE, new BenchInsight(fill(BenchInsight.BUSINESSES)).measured(new BenchSurvey(portal, report, SEED)));
      default -> {
        surveys(number == 0 ? BUSINESSES : number);
        System.out.println(report.page(number == 0 ? BUSINESSES : number, SEED));
      }
    }
  }

  /** Leaves the register filled, without responses. */
  private void surveys(int businesses) throws SQLException {
    BenchSurvey surveys = new BenchSurvey(portal, report, SEED);
    for (int size : SIZES) {
      if (size < businesses) {
        fill(size);
        surveys.run(size);
        surveys.clear();
        names.clear();
        try (Connection connection = portal.database()) {
          BenchWorld.clear(connection);
        }
      }
    }
    fill(businesses);
    surveys.run(businesses);
    surveys.clear();
  }

  private void starts() {
    portal.restart();
    portal.restart();
    report.say("Portal ready %.1f s after its database and Keycloak are (median of three: %s).", BenchReport.median(portal.started()).toMillis() / 1e3,
        portal.started().stream().map(d -> String.format(Locale.ROOT, "%.1f", d.toMillis() / 1e3)).collect(Collectors.joining(", ")));
  }

  private Portal fill(int businesses) throws SQLException {
    System.out.printf("Filling the register with %,d businesses …%n", businesses);
    try (Connection connection = portal.database()) {
      new BenchWorld(connection, SEED).fill(businesses);
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select if(b.id % 2 = 0, b.name, p.name) from business b join person p on p.id = b.owner_id where b.id % " + Math.max(1, businesses / (NAMES + 50) | 1) + " = 0 order by b.id")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return portal;
  }

  private void measure() throws SQLException {
    for (String account : List.of("officer", "leader.kerek")) {
      String scope = account.equals("officer") ? "1=1" : "b.association_id = (select id from association where code = 'KEREK')";
      long far = account.equals("officer") ? FAR_PAGE : pages(scope) * 9 / 10;
      List<Call> calls = List.of(
          new Call("first page", i -> "", LIST.formatted(scope, "b.code_number", 0)),
          new Call("search", i -> "?query=" + encoded(typo(names.get(i % names.size()))),
              "select b.code, b.name from business b where " + scope + " and b.name like '%Sekar%' order by b.name limit 20"),
          new Call("filter and sort", i -> "?scale=micro,small&sort=-name", LIST.formatted(scope + " and b.declared_scale in ('micro','small')", "b.name desc, b.id desc", 0)),
          new Call("far page", i -> "?page=" + (far - i % 5), LIST.formatted(scope, "b.code_number", far * 20)));
      for (Call call : calls) {
        Double sql = sql(call.sql());
        get(call, account, "REST", "/api/businesses", request -> request.header("Authorization", "Bearer " + portal.token(account)), sql);
        get(call, account, "HTML", "/registry/businesses.xhtml", cookie(account), sql);
      }
      List<String> codes = codes(scope);
      Call profile = new Call("profile", i -> codes.get(i % codes.size()), null);
      Double sql = sql("select * from business b join person p on p.id = b.owner_id where b.code = '" + codes.get(0) + "'");
      get(profile, account, "REST", "/api/businesses/", request -> request.header("Authorization", "Bearer " + portal.token(account)), sql);
      get(profile, account, "HTML", "/registry/business.xhtml?code=", cookie(account), sql);
      create(account);
      update(account, codes);
    }
  }

  private Function<HttpRequest.Builder, HttpRequest.Builder> cookie(String account) {
    String session = portal.session(account);
    return request -> request.header("Cookie", session);
  }

  private void get(Call call, String account, String door, String base, Function<HttpRequest.Builder, HttpRequest.Builder> sign, @Nullable Double sql) {
    IntFunction<HttpRequest.Builder> request = i -> sign.apply(HttpRequest.newBuilder(portal.at(base + call.path().apply(i))));
    HttpResponse<String> first = portal.send(request.apply(0));
    if (first.statusCode() != 200) {
      System.out.printf("%-16s %-13s %-5s answered %d, not measured%n", call.what(), account, door, first.statusCode());
      return;
    }
    time(call.what(), account, door, request, 200, sql);
  }

  private void create(String account) throws SQLException {
    Double sql = sql("insert into person (id, version, name, name_key) values (nextval(person_seq), 0, 'Siti', 'siti')");
    time("create", account, "REST", i -> portal.request(account, "/api/businesses").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"name\": \"Batik %s %d\", \"owner\": {\"name\": \"Siti Kenanga %d\"}, \"sentra\": \"S01\"}"
            .formatted(account, i, random.nextInt(1_000_000)))), 201, sql);
  }

  private void update(String account, List<String> codes) throws SQLException {
    Double sql = sql("update business set workers = workers + 1 where code = '" + codes.get(0) + "'");
    long[] nanos = new long[ROUNDS];
    for (int i = -WARM / 4; i < ROUNDS; i++) {
      String path = "/api/businesses/" + codes.get(Math.floorMod(i, codes.size()));
      HttpResponse<String> read = portal.read(account, path);
      String phone = "0813%08d".formatted(random.nextInt(100_000_000));
      String body = read.body().replaceFirst("\"phone\":(null|\"[^\"]*\")", "\"phone\":\"" + phone + "\"");
      HttpRequest.Builder request = portal.request(account, path).header("Content-Type", "application/json")
          .header("If-Match", read.headers().firstValue("ETag").orElse("\"0\"")).PUT(BodyPublishers.ofString(body));
      long begin = System.nanoTime();
      HttpResponse<String> answer = portal.send(request);
      must(answer, 200);
      if (i >= 0) {
        nanos[i] = System.nanoTime() - begin;
      }
    }
    report.times("update", account, "REST", nanos, sql);
  }

  private void time(String what, String account, String door, IntFunction<HttpRequest.Builder> request, int status, @Nullable Double sql) {
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < WARM + ROUNDS; i++) {
      HttpRequest.Builder built = request.apply(i);
      long begin = System.nanoTime();
      HttpResponse<String> answer = portal.send(built);
      long end = System.nanoTime();
      must(answer, status);
      if (i >= WARM) {
        nanos[i - WARM] = end - begin;
      }
    }
    report.times(what, account, door, nanos, sql);
  }

  /** Median of the bare statement, over JDBC, rolled back. */
  private Double sql(String statement) throws SQLException {
    long[] nanos = new long[15];
    try (Connection connection = portal.database(); Statement run = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < nanos.length; i++) {
        long begin = System.nanoTime();
        if (run.execute(statement)) {
          try (ResultSet rows = run.getResultSet()) {
            while (rows.next()) {
              rows.getString(1);
            }
          }
        }
        nanos[i] = System.nanoTime() - begin;
        connection.rollback();
      }
    }
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }

  /** How many seeded names with one wrong, missing or swapped letter are among the first ten. */
  private void find() {
    int found = 0;
    for (int i = 0; i < NAMES; i++) {
      String name = names.get(i % names.size());
      HttpResponse<String> answer = portal.read("officer", "/api/businesses?size=10&query=" + encoded(typo(name)));
      must(answer, 200);
      if (answer.body().contains("\"name\":\"" + name + "\"")) {
        found++;
      } else if (i - found < SHOWN) {
        System.out.println("Not found: " + name + " by " + answer.uri().getRawQuery());
      }
    }
    report.say("Of %,d names of businesses and owners with one wrong, missing or swapped letter, %.1f %% were among the first ten.", NAMES, 100.0 * found / NAMES);
  }

  private String typo(String name) {
    int at = 1 + random.nextInt(name.length() - 2);
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    };
  }

  private long pages(String scope) throws SQLException {
    try (Connection connection = portal.database(); Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from business b where " + scope)) {
      rows.next();
      return rows.getLong(1) / 20;
    }
  }

  private List<String> codes(String scope) throws SQLException {
    List<String> codes = new ArrayList<>();
    try (Connection connection = portal.database(); Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select b.code from business b where " + scope + " and b.id % 97 = 0 order by b.id limit 500")) {
      while (rows.next()) {
        codes.add(rows.getString(1));
      }
    }
    return codes;
  }

  private static void must(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
