package id.canting.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Three rounds that a test filled itself, and what it put in: businesses that close, that enter later, that were left out once, answers without a main
 * constraint. Figures are counted from the rows here, never from the portal.
 */
public final class AnsweredRounds {
  public static final List<String> PERIODS = List.of("1970-S2", "1971-S1", "1971-S2");
  public static final List<String> CONSTRAINTS = List.of("credit", "demand", "managerial", "labour");
  private static final List<String> SCALES = List.of("micro", "small", "medium");

  private final RegistryFixture registry;
  private final List<Answer> answers = new ArrayList<>();
  private final List<String> businesses = new ArrayList<>();

  /** @param constraint null: not said; @param severity of credit, null: not said; @param sentra null: none */
  public record Answer(
      String period, String business, String status, @Nullable String constraint, @Nullable Integer severity, String scale, String sex, @Nullable String sentra, String subDistrict) {
    public boolean answered() {
      return status.equals("lengkap") || status.equals("sebagian");
    }
  }

  public AnsweredRounds(RegistryFixture registry) {
    this.registry = registry;
  }

  /** @param count of businesses; two thirds in Kerek and Tuban, the rest without a sentra */
  public void fill(int count, long seed) {
    Random random = new Random(seed);
    for (String period : PERIODS) {
      assertThat(registry.post("officer", "/api/rounds", "{\"period\": \"" + period + "\"}").statusCode()).isEqualTo(201);
    }
    for (int i = 0; i < count; i++) {
      String sentra = i % 3 == 0 ? "S01" : i % 3 == 1 ? "S05" : null;
      String business = registry.created("officer", "/api/businesses", body(i, sentra)).getString("code");
      businesses.add(business);
      for (String period : PERIODS) {
        if (!(i % 7 == 1 && period.equals(PERIODS.get(0))) && !(i % 11 == 2 && period.equals(PERIODS.get(1)))) {
          put(answer(random, i, period, business, sentra));
        }
      }
    }
  }

  private static String body(int i, @Nullable String sentra) {
    JsonObjectBuilder body = Json.createObjectBuilder().add("name", "Batik Putaran " + i).add("owner", Json.createObjectBuilder().add("name", "Siti Putaran " + i));
    return (sentra == null ? body.add("subDistrict", "Jenu") : body.add("sentra", sentra)).build().toString();
  }

  private static Answer answer(Random random, int i, String period, String business, @Nullable String sentra) {
    boolean last = period.equals(PERIODS.get(2));
    String status = last && i % 10 == 0 ? "tutup" : last && i % 10 == 5 ? "menolak" : i % 13 == 4 ? "tidak_ditemui" : random.nextInt(4) == 0 ? "sebagian" : "lengkap";
    boolean answered = status.equals("lengkap") || status.equals("sebagian");
    String constraint = answered && random.nextInt(8) > 0 ? CONSTRAINTS.get(random.nextInt(random.nextInt(2) + 3)) : null;
    if (status.equals("lengkap") && constraint == null) {
      status = "sebagian";
    }
    return new Answer(period, business, status, constraint, answered && random.nextBoolean() ? random.nextInt(5) : null, SCALES.get(random.nextInt(3)), random.nextBoolean() ? "P" : "L",
        sentra, sentra == null ? "jenu" : sentra.equals("S01") ? "kerek" : "tuban");
  }

  /** Stores the answer in the portal and remembers it in place of an earlier one. */
  public void put(Answer answer) {
    String path = "/api/rounds/" + answer.period() + "/responses/" + answer.business();
    HttpResponse<String> present = registry.read("officer", path);
    HttpResponse<String> stored = registry.put("officer", path, present.statusCode() == 200 ? RegistryFixture.tag(present) : null, body(answer));
    assertThat(stored.statusCode()).as("%s: %s", answer, stored.body()).isIn(200, 201);
    answers.removeIf(a -> a.period().equals(answer.period()) && a.business().equals(answer.business()));
    answers.add(answer);
  }

  private static String body(Answer answer) {
    JsonObjectBuilder body = Json.createObjectBuilder().add("status", answer.status()).add("scale", answer.scale()).add("sex", answer.sex());
    JsonObjectBuilder given = Json.createObjectBuilder();
    if (answer.status().equals("lengkap")) {
      for (String item : "c1 c2 c3 c4 c5 c6 k1 k2 k3 k4 k5".split(" ")) {
        given.add(item, 3);
      }
      body.add("age", 40).add("educationYears", 9).add("orgMember", false).add("businessExperienceYears", 5);
    }
    if (answer.severity() != null) {
      given.add("severity_credit", answer.severity());
    }
    JsonObject all = given.build();
    if (!all.isEmpty()) {
      body.add("answers", all);
    }
    return (answer.constraint() == null ? body.addNull("mainConstraint") : body.add("mainConstraint", answer.constraint())).build().toString();
  }

  public List<String> businesses() {
    return businesses;
  }

  public List<Answer> of(String period, Predicate<Answer> which) {
    return answers.stream().filter(a -> a.period().equals(period)).filter(which).toList();
  }

  public @Nullable Answer of(String period, String business) {
    return answers.stream().filter(a -> a.period().equals(period) && a.business().equals(business)).findFirst().orElse(null);
  }
}
