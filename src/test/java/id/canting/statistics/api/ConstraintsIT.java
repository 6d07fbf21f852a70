package id.canting.statistics.api;

import static id.canting.registry.RegistryFixture.items;
import static id.canting.registry.RegistryFixture.object;
import static id.canting.statistics.trend.AnsweredRounds.CONSTRAINTS;
import static id.canting.statistics.trend.AnsweredRounds.PERIODS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.registry.RegistryFixture;
import id.canting.statistics.trend.AnsweredRounds;
import id.canting.statistics.trend.AnsweredRounds.Answer;
import id.canting.testing.Browser;
import id.canting.testing.PathRecount;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Constraints over time, against counts of what the test put in. */
@Browser
class ConstraintsIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final AnsweredRounds ROUNDS = new AnsweredRounds(REGISTRY);
  private static final long SEED = 2010;
  private static final double Z2 = 1.959963984540054 * 1.959963984540054;

  @BeforeAll
  static void fill() throws SQLException {
    REGISTRY.artisansBusiness();
    ROUNDS.fill(60, SEED);
    JsonObject artisans = object(REGISTRY.read("officer", "/api/businesses/" + RegistryFixture.ARTISANS));
    ROUNDS.put(new Answer(PERIODS.get(1), RegistryFixture.ARTISANS, "sebagian", "demand", 3, "micro", "P", artisans.getString("sentra"),
        artisans.getString("subDistrict").toLowerCase(Locale.ROOT)));
  }

  @Test
  void aPeriodByScaleIsWhatWasAnswered() {
    compare(object(REGISTRY.read("officer", "/api/constraints?period=" + PERIODS.get(0) + "&by=scale")), Answer::scale, a -> true);
  }

  @Test
  void aPeriodBySubDistrictIsWhatWasAnswered() {
    JsonObject shares = object(REGISTRY.read("researcher", "/api/constraints?period=" + PERIODS.get(1) + "&by=subDistrict&sex=P"));
    assertThat(shares.getString("by")).isEqualTo("subDistrict");
    compare(shares, Answer::subDistrict, a -> a.sex().equals("P"));
  }

  @Test
  void everyRoundBySentraIsWhatWasAnsweredAndWhoHasNoneIsNone() {
    JsonObject series = object(REGISTRY.read("officer", "/api/constraints?by=sentra&scale=micro,small"));
    assertThat(series.get("period")).isEqualTo(JsonValue.NULL);
    compare(series, a -> a.sentra() == null ? "none" : a.sentra(), a -> !a.scale().equals("medium"));
    assertThat(REGISTRY.read("officer", "/api/constraints/series?by=sentra&scale=micro,small").body()).isEqualTo(REGISTRY.read("officer", "/api/constraints?by=sentra&scale=micro,small").body());
  }

  @Test
  void withoutGroupsThereIsOneTotal() {
    JsonObject shares = object(REGISTRY.read("officer", "/api/constraints?period=" + PERIODS.get(2)));
    assertThat(shares.getJsonArray("items")).hasSize(1);
    compare(shares, a -> "total", a -> true);
    assertThat(shares.getJsonArray("totals")).isEqualTo(shares.getJsonArray("items"));
  }

  @Test
  void aLeaderCountsTheAssociationsMembersOnly() {
    JsonObject shares = object(REGISTRY.read("leader.kerek", "/api/constraints?period=" + PERIODS.get(2) + "&by=sentra"));
    assertThat(shares.getString("scope")).isEqualTo("association");
    compare(shares, Answer::sentra, a -> "S01".equals(a.sentra()));
  }

  @Test
  void aChangeIsComparedWithTheRoundBeforeAndTheSeasonOfTheYearBefore() {
    JsonObject total = items(REGISTRY.read("officer", "/api/constraints?period=" + PERIODS.get(2))).get(0);
    JsonObject credit = total.getJsonObject("credit");
    step(credit.getJsonObject("sincePrevious"), PERIODS.get(1), "credit");
    step(credit.getJsonObject("sinceYearBefore"), PERIODS.get(0), "credit");
    JsonObject first = items(REGISTRY.read("officer", "/api/constraints?period=" + PERIODS.get(0))).get(0);
    assertThat(first.getJsonObject("credit").get("sinceYearBefore")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void aCorrectionCountsAtOnce() {
    String business = ROUNDS.businesses().get(3);
    Answer before = ROUNDS.of(PERIODS.get(1), business);
    for (String constraint : CONSTRAINTS) {
      ROUNDS.put(new Answer(before.period(), business, "sebagian", constraint, 4, "small", "L", "S01", "kerek"));
      compare(object(REGISTRY.read("officer", "/api/constraints?period=" + PERIODS.get(1) + "&by=scale")), Answer::scale, a -> true);
      transitions("officer", 1, 2, "", a -> true);
    }
    ROUNDS.put(before);
  }

  @Test
  void movesAreThoseOfBusinessesThatAnsweredBoth() {
    transitions("officer", 0, 1, "", a -> true);
    transitions("officer", 1, 2, "", a -> true);
    transitions("researcher", 0, 2, "", a -> true);
    transitions("officer", 2, 0, "", a -> true);
    transitions("officer", 1, 1, "", a -> true);
  }

  @Test
  void movesCanBeFilteredByWhatABusinessWasLikeAtTheEnd() {
    transitions("officer", 1, 2, "&scale=micro", a -> a.scale().equals("micro"));
    transitions("officer", 1, 2, "&scale=micro,medium&sex=P", a -> !a.scale().equals("small") && a.sex().equals("P"));
    transitions("officer", 1, 2, "&sentra=S05", a -> "S05".equals(a.sentra()));
    transitions("officer", 1, 2, "&sentra=none&subDistrict=Jenu", a -> a.sentra() == null);
    transitions("officer", 1, 2, "&subDistrict=35.23.08", a -> a.subDistrict().equals("kerek"));
    transitions("officer", 1, 2, "&sentra=S99", a -> false);
    transitions("leader.tuban", 1, 2, "", a -> "S05".equals(a.sentra()));
  }

  @Test
  void pathsAreWhatTheResponsesSay() throws SQLException {
    assertThat(Integer.valueOf(REGISTRY.sql("select count(*) from constraint_slot c join survey_round s on s.id = c.round_id where s.period in ('" + String.join("','", PERIODS) + "')").get(0)))
        .isEqualTo(PERIODS.size());
    try (Connection database = REGISTRY.portal.database()) {
      assertThat(PathRecount.differences(database, "s.period in ('" + String.join("','", PERIODS) + "')")).isEmpty();
    }
  }

  @Test
  void aBusinessHasItsPath() {
    String business = ROUNDS.businesses().get(0);
    JsonObject path = object(REGISTRY.read("leader.kerek", "/api/businesses/" + business + "/path"));
    assertThat(path.getString("business")).isEqualTo(business);
    List<JsonObject> steps = path.getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(steps).extracting(s -> s.getString("period")).isEqualTo(PERIODS);
    for (JsonObject step : steps) {
      Answer answer = ROUNDS.of(step.getString("period"), business);
      assertThat(step.getString("status")).isEqualTo(answer.status());
      assertThat(step.getString("mainConstraint", null)).isEqualTo(answer.constraint());
      assertThat(step.getJsonObject("severity").get("credit").toString()).isEqualTo(String.valueOf(answer.severity()));
      assertThat(step.getJsonObject("severity").get("labour")).isEqualTo(JsonValue.NULL);
      if (answer.status().equals("lengkap")) {
        assertThat(step.getJsonObject("scores").getInt("kontribusi")).isEqualTo(18);
        assertThat(step.getJsonObject("bands").getString("kerugian")).isEqualTo("moderate");
      } else {
        assertThat(step.getJsonObject("scores")).isEmpty();
      }
    }
    assertThat(REGISTRY.read("leader.tuban", "/api/businesses/" + business + "/path").statusCode()).isEqualTo(404);
    assertThat(REGISTRY.read("artisan.0001", "/api/businesses/" + business + "/path").statusCode()).isEqualTo(404);
    assertThat(REGISTRY.read("admin", "/api/businesses/" + business + "/path").statusCode()).isEqualTo(403);
    assertThat(object(REGISTRY.read("artisan.0001", "/api/businesses/" + RegistryFixture.ARTISANS + "/path")).getJsonArray("items").getValuesAs(JsonObject.class))
        .anyMatch(s -> s.getString("period").equals(PERIODS.get(1)) && s.getString("mainConstraint").equals("demand"));
  }

  @Test
  void whatCannotBeAskedIsTold() {
    for (Map.Entry<String, Integer> asked : Map.of("?period=2010-S3", 422, "?period=1899-S1", 404, "?by=village", 422, "/transitions", 422, "/transitions?from=1971-S1&to=1899", 404,
        "/transitions?from=1971-S1&to=x", 422, "?scale=huge", 422, "/transitions?from=1971-S1&to=1971-S2&sentra=%27", 422).entrySet()) {
      assertThat(REGISTRY.read("officer", "/api/constraints" + asked.getKey()).statusCode()).as(asked.getKey()).isEqualTo(asked.getValue());
    }
  }

  private static void compare(JsonObject shares, Function<Answer, @Nullable String> key, Predicate<Answer> filter) {
    for (String period : PERIODS) {
      Map<String, List<Answer>> groups = new TreeMap<>();
      ROUNDS.of(period, filter).stream().filter(Answer::answered).forEach(a -> groups.computeIfAbsent(String.valueOf(key.apply(a)), k -> new ArrayList<>()).add(a));
      List<JsonObject> items = shares.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(i -> i.getString("period").equals(period)).toList();
      if (shares.isNull("period") || shares.getString("period").equals(period)) {
        assertThat(items).as("%s, seed %d", period, SEED).extracting(i -> i.getString("key")).containsExactlyInAnyOrderElementsOf(groups.keySet());
        items.forEach(item -> compare(item, groups.get(item.getString("key"))));
      }
    }
  }

  private static void compare(JsonObject item, List<Answer> answers) {
    long base = answers.stream().filter(a -> a.constraint() != null).count();
    assertThat(item.getInt("n")).isEqualTo((int) base);
    assertThat(item.getInt("missing")).isEqualTo((int) (answers.size() - base));
    for (String constraint : CONSTRAINTS) {
      long n = answers.stream().filter(a -> constraint.equals(a.constraint())).count();
      JsonObject share = item.getJsonObject(constraint);
      assertThat(share.getInt("n")).as(item + " " + constraint).isEqualTo((int) n);
      if (base == 0) {
        assertThat(share.get("percent")).isEqualTo(JsonValue.NULL);
      } else {
        assertThat(share.getJsonNumber("percent").bigDecimalValue()).isEqualByComparingTo(BigDecimal.valueOf(100 * n).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP));
        ends(share, n, base);
      }
    }
    List<Integer> severities = answers.stream().map(Answer::severity).filter(s -> s != null).toList();
    JsonObject severity = item.getJsonObject("severity").getJsonObject("credit");
    assertThat(severity.getInt("n")).isEqualTo(severities.size());
    if (!severities.isEmpty()) {
      assertThat(severity.getJsonNumber("mean").doubleValue()).isCloseTo(severities.stream().mapToInt(s -> s).average().orElseThrow(), within(1e-9));
    }
    assertThat(item.getJsonObject("severity").getJsonObject("demand").get("mean")).isEqualTo(JsonValue.NULL);
  }

  /** The ends of Wilson's interval are where the share observed lies just 1.96 standard errors of the true share away. */
  private static void ends(JsonObject share, long n, long base) {
    for (String end : List.of("low", "high")) {
      double p = share.getJsonNumber(end).doubleValue() / 100;
      double distance = (double) n / base - p;
      assertThat(distance * distance).as(share.toString()).isCloseTo(Z2 * p * (1 - p) / base, within(1e-9));
      assertThat(end.equals("low") ? distance : -distance).isGreaterThanOrEqualTo(-1e-9);
    }
  }

  private static void step(JsonObject step, String earlier, String constraint) {
    double[] now = share(PERIODS.get(2), constraint);
    double[] then = share(earlier, constraint);
    assertThat(step.getString("period")).isEqualTo(earlier);
    assertThat(step.getJsonNumber("points").doubleValue()).isCloseTo(100 * (now[0] - then[0]), within(0.0501));
    double middle = (step.getJsonNumber("low").doubleValue() + step.getJsonNumber("high").doubleValue()) / 2;
    assertThat(middle).as("the interval lies around the change").isCloseTo(100 * (now[0] - then[0]), within(5.0));
    assertThat(step.getBoolean("withinNoise")).isEqualTo(step.getJsonNumber("low").doubleValue() <= 0 && step.getJsonNumber("high").doubleValue() >= 0);
  }

  private static double[] share(String period, String constraint) {
    List<Answer> answers = ROUNDS.of(period, a -> a.constraint() != null);
    return new double[] {(double) answers.stream().filter(a -> constraint.equals(a.constraint())).count() / answers.size(), answers.size()};
  }

  private static void transitions(String account, int first, int second, String filter, Predicate<Answer> passes) {
    String from = PERIODS.get(first);
    String to = PERIODS.get(second);
    JsonObject counted = object(REGISTRY.read(account, "/api/constraints/transitions?from=" + from + "&to=" + to + filter));
    MovesCountedByHand expected = new MovesCountedByHand(ROUNDS, first, second, passes);
    assertThat(flat(counted)).as("%s to %s %s, seed %d", from, to, filter, SEED).isEqualTo(expected.flat());
  }

  private static Map<String, Long> flat(JsonObject counted) {
    Map<String, Long> flat = new TreeMap<>();
    flat.put("matched", counted.getJsonNumber("matched").longValue());
    flat.put("unchanged", counted.getJsonNumber("unchanged").longValue());
    for (String table : List.of("matrix", "constraints")) {
      counted.getJsonObject(table).forEach((row, cells) -> cells.asJsonObject().forEach((cell, n) -> put(flat, table + " " + row + " " + cell, n)));
    }
    for (String side : List.of("unmatchedFrom", "unmatchedTo")) {
      put(flat, side, counted.getJsonObject(side).get("total"));
      counted.getJsonObject(side).getJsonObject("reasons").forEach((reason, n) -> put(flat, side + " " + reason, n));
    }
    flat.values().removeIf(n -> n == 0);
    return flat;
  }

  private static void put(Map<String, Long> flat, String key, JsonValue n) {
    flat.put(key, Long.valueOf(n.toString()));
  }
}
