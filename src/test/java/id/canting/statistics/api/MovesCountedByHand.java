package id.canting.statistics.api;

import static id.canting.statistics.trend.AnsweredRounds.PERIODS;

import id.canting.registry.RegistryFixture;
import id.canting.statistics.trend.AnsweredRounds;
import id.canting.statistics.trend.AnsweredRounds.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Moves between two rounds, counted business by business from what a test put in. */
final class MovesCountedByHand {
  private final Map<String, Long> counts = new TreeMap<>();

  /** @param passes looked at in the later round of the question; where a business has no row there, in the other */
  MovesCountedByHand(AnsweredRounds rounds, int first, int second, Predicate<Answer> passes) {
    List<String> businesses = new ArrayList<>(rounds.businesses());
    businesses.add(RegistryFixture.ARTISANS);
    for (String business : businesses) {
      Answer from = rounds.of(PERIODS.get(first), business);
      Answer to = rounds.of(PERIODS.get(second), business);
      Answer looked = to == null ? from : to;
      if (looked != null && passes.test(looked)) {
        count(from, to, rounds, first, business);
      }
    }
  }

  private void count(@Nullable Answer from, @Nullable Answer to, AnsweredRounds rounds, int first, String business) {
    String had = from == null ? null : from.constraint();
    String has = to == null ? null : to.constraint();
    List<Answer> earlier = PERIODS.subList(0, first).stream().map(p -> rounds.of(p, business)).filter(a -> a != null).toList();
    if (had != null && has != null) {
      add("matched");
      add("matrix " + had + " " + has);
      if (had.equals(has)) {
        add("unchanged");
        add("constraints " + had + " persisted");
      } else {
        add("constraints " + had + " resolved");
        add("constraints " + has + (earlier.stream().anyMatch(a -> has.equals(a.constraint())) ? " relapsed" : " new"));
      }
    } else if (had != null) {
      add("unmatchedFrom");
      add("unmatchedFrom " + why(to, false));
    } else if (has != null) {
      add("unmatchedTo");
      add("unmatchedTo " + why(from, earlier.isEmpty()));
    }
  }

  private static String why(@Nullable Answer other, boolean unseen) {
    return other == null ? unseen ? "new" : "no_response" : other.answered() ? "no_answer" : other.status();
  }

  private void add(String key) {
    counts.merge(key, 1L, Long::sum);
  }

  Map<String, Long> flat() {
    return counts;
  }
}
