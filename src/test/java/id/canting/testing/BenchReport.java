package id.canting.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what was measured and writes it as a page. */
final class BenchReport {
  private final List<Line> lines = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

  /** By what, by number of businesses: milliseconds, or what the name says. */
  private final Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();

  private record Line(String what, String who, String door, double median, double p95, @Nullable Double sql) {}

  /** @param nanos of each round; sorted by this call @param sql milliseconds of the bare statement */
  void times(String what, String who, String door, long[] nanos, @Nullable Double sql) {
    Arrays.sort(nanos);
    Line line = new Line(what, who, door, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6, sql);
    lines.add(line);
    System.out.printf(Locale.ROOT, "%-16s %-13s %-5s %8.1f ms   p95 %8.1f%n", what, who, door, line.median(), line.p95());
  }

  /** What something costs with a number of businesses, each asked in ten rounds. */
  void cost(String what, int businesses, double figure) {
    costs.computeIfAbsent(what, w -> new TreeMap<>()).put(businesses, figure);
    System.out.printf(Locale.ROOT, "%-45s %,9d businesses %8.1f%n", what, businesses, figure);
  }

  void say(String sentence, Object... values) {
    String said = String.format(Locale.ROOT, sentence, values);
    sentences.add(said);
    System.out.println(said);
  }

  /** Puts a sentence into the page that is there, in place of the one that begins alike. */
  static void keep(String beginning, String sentence) throws IOException {
    Path page = Path.of(System.getProperty("canting.root", ".")).resolve("src/site/markdown/benchmarks.md");
    List<String> lines = new ArrayList<>(Files.readAllLines(page));
    lines.removeIf(line -> line.startsWith("- " + beginning));
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      last = lines.get(i).startsWith("- ") ? i : last;
    }
    lines.add(last + 1, "- " + sentence);
    Files.write(page, lines);
    System.out.println("Written to " + page);
  }

  static Duration median(List<Duration> durations) {
    return durations.stream().sorted().toList().get(durations.size() / 2);
  }

  String page(int businesses, long seed) {
    StringBuilder text = new StringBuilder("# Benchmarks\n\n");
    text.append(String.format(Locale.ROOT, "Made by `deploy/portal bench` on %s: %,d businesses (seed %d), %d processors, Java %s, portal with%n`%s`.%n%n",
        LocalDate.now(ZoneOffset.UTC), businesses, seed, Runtime.getRuntime().availableProcessors(), Runtime.version().feature(), String.join(" ", PayaraServer.JAVA)));
    sentences.forEach(sentence -> text.append("- ").append(sentence).append('\n'));
    text.append("\nMilliseconds, of 100 calls after 400 unmeasured ones; `SQL` is the bare statement over JDBC on the same database.\n\n");
    text.append("| what | as | by | median | p95 | SQL | median : SQL |\n|---|---|---|--:|--:|--:|--:|\n");
    for (Line line : lines) {
      text.append(String.format(Locale.ROOT, "| %s | %s | %s | %.1f | %.1f | %s | %s |%n", line.what(), line.who(), line.door(), line.median(), line.p95(),
          line.sql() == null ? "" : String.format(Locale.ROOT, "%.2f", line.sql()),
          line.sql() == null || line.sql() < 0.05 ? "" : String.format(Locale.ROOT, "%.1f", line.median() / line.sql())));
    }
    costs(text);
    return text.toString();
  }

  private void costs(StringBuilder text) {
    TreeSet<Integer> sizes = new TreeSet<>();
    costs.values().forEach(c -> sizes.addAll(c.keySet()));
    if (sizes.isEmpty()) {
      return;
    }
    text.append("\n## Surveys\n\nEvery business asked in each of ten rounds; as officer by REST, medians in milliseconds.\n\n| what |");
    sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,d businesses |", size)));
    text.append("\n|---|").append("--:|".repeat(sizes.size())).append('\n');
    costs.forEach((what, figures) -> {
      text.append("| ").append(what).append(" |");
      sizes.forEach(size -> text.append(figures.containsKey(size) ? String.format(Locale.ROOT, " %.1f |", figures.get(size)) : " |"));
      text.append('\n');
    });
  }
}
