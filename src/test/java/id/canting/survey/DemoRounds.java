package id.canting.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes the two later rounds of the demo world out of the study's: the same 84 businesses a year and two years on. Some were not met, refused or closed; constraints shift,
 * credit eases, scores drift, a few micro businesses become small. Invented, with a fixed seed; the argument is the folder to write to.
 */
final class DemoRounds {
  private static final List<String> CONSTRAINTS = List.of("credit", "demand", "managerial", "labour");
  private static final List<String> ITEMS = List.of("c1", "c2", "c3", "c4", "c5", "c6", "k1", "k2", "k3", "k4", "k5");
  private static final Path STUDY = Path.of("src/main/resources/db/demo/respondents.csv");

  private final Random random = new Random(84);
  private final Map<String, String> constraints = new HashMap<>();
  private final Map<String, String> scales = new HashMap<>();

  private DemoRounds() {}

  public static void main(String[] arguments) throws IOException {
    DemoRounds rounds = new DemoRounds();
    List<Map<String, String>> study = read();
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve("responses-2011-S2.csv"), rounds.round("2011-S2", 1, study), StandardCharsets.UTF_8);
    Files.write(folder.resolve("responses-2012-S2.csv"), rounds.round("2012-S2", 2, study), StandardCharsets.UTF_8);
  }

  private static List<Map<String, String>> read() throws IOException {
    List<String> lines = Files.readAllLines(STUDY);
    List<String> header = Arrays.asList(lines.get(0).split(","));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> round(String period, int years, List<Map<String, String>> study) {
    List<String> lines = new ArrayList<>();
    lines.add("business_id,period,survey_date,response_status,scale_at_survey,sentra_code,village_code,kecamatan,batik_type,workers,sex,age,education_years,org_member,org_experience_months,"
        + "business_experience_years," + String.join(",", ITEMS) + ",main_constraint");
    for (Map<String, String> row : study) {
      String code = row.get("business_id");
      String status = status(years);
      boolean met = status.equals("lengkap") || status.equals("sebagian");
      String scale = scales.merge(code, row.get("scale"), (known, s) -> known);
      if (scale.equals("mikro") && random.nextInt(25) == 0) {
        scales.put(code, "kecil");
      }
      List<String> cells = new ArrayList<>(List.of(code, period, day(period), status, scales.get(code), row.get("sentra_code"), row.get("village_code"), row.get("kecamatan"), row.get("batik_type"),
          Integer.toString(Math.max(1, Integer.parseInt(row.get("workers")) + random.nextInt(3) - 1)), row.get("sex")));
      boolean member = row.get("org_member").equals("ya") || random.nextInt(10) == 0;
      int months = row.get("org_member").equals("ya") ? Integer.parseInt(row.get("org_experience_months")) + 12 * years : member ? 6 : 0;
      cells.addAll(met ? List.of(plus(row, "age", years), row.get("education_years"), member ? "ya" : "tidak", Integer.toString(months), plus(row, "business_experience_years", years))
          : List.of("", "", "", "", ""));
      int skipped = status.equals("sebagian") ? random.nextInt(ITEMS.size()) : -1;
      for (int i = 0; i < ITEMS.size(); i++) {
        cells.add(!met || i == skipped ? "" : Integer.toString(drifted(Integer.parseInt(row.get(ITEMS.get(i))), ITEMS.get(i).startsWith("c"))));
      }
      cells.add(met ? constraint(code, row.get("main_constraint")) : "");
      lines.add(String.join(",", cells));
    }
    return lines;
  }

  private String status(int years) {
    int chance = random.nextInt(100);
    return chance < 3 * years ? "tutup" : chance < 8 ? "tidak_ditemui" : chance < 10 ? "menolak" : chance < 14 ? "sebagian" : "lengkap";
  }

  /** Most keep their constraint; credit is the one that eases most often. */
  private String constraint(String code, String first) {
    String before = constraints.getOrDefault(code, first);
    boolean keeps = random.nextInt(100) < (before.equals("credit") ? 72 : 82);
    String now = keeps ? before : CONSTRAINTS.get(random.nextInt(4));
    constraints.put(code, now);
    return now;
  }

  private int drifted(int answer, boolean contribution) {
    int chance = random.nextInt(100);
    int step = contribution ? chance < 22 ? 1 : chance < 32 ? -1 : 0 : chance < 12 ? 1 : chance < 30 ? -1 : 0;
    return Math.max(1, Math.min(5, answer + step));
  }

  private String day(String period) {
    return period.substring(0, 4) + "-%02d-%02d".formatted(10 + random.nextInt(2), 1 + random.nextInt(28));
  }

  private static String plus(Map<String, String> row, String field, int years) {
    return Integer.toString(Integer.parseInt(row.get(field)) + years);
  }
}
