package id.canting.insight.explorer;

import id.canting.shared.Period;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * With what a table is compared: cells told by a period each with their own earlier period, others with the whole table of an earlier span.
 *
 * @param earlier gives the earlier cells
 * @param span what {@code earlier} covers, in words of periods
 * @param shifted whether keys of time are shifted one by one
 */
record Comparison(Compare kind, Question earlier, String span, boolean shifted, List<String> rounds) {
  static @Nullable Comparison of(Question q, ExplorerQueries queries) {
    if (q.compare() == null) {
      return null;
    }
    List<String> rounds = q.measure().fact().inRounds() ? queries.rounds() : List.of();
    Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
    filters.putAll(q.filters());
    if (q.time() != null) {
      filters.remove(Dimension.YEAR);
      filters.remove(Dimension.PERIOD);
      return new Comparison(q.compare(), q.in(filters, null, null), "", true, rounds);
    }
    Comparison shifts = new Comparison(q.compare(), q, "", false, rounds);
    Set<String> told = new TreeSet<>();
    for (Dimension time : List.of(Dimension.YEAR, Dimension.PERIOD)) {
      if (filters.containsKey(time)) {
        Set<String> moved = new TreeSet<>();
        filters.get(time).forEach(one -> moved.add(shifts.before(one)));
        filters.put(time, moved);
        told.addAll(moved);
      }
    }
    if (q.from() == null || q.to() == null) {
      return new Comparison(q.compare(), q.in(filters, null, null), String.join(", ", told), false, rounds);
    }
    int months = q.compare() == Compare.YEAR_BEFORE ? 12 : months(q.from().firstDay(), q.to().lastDay().plusDays(1));
    Period first = moved(q.from(), months);
    Period last = moved(q.to(), months);
    return new Comparison(q.compare(), q.in(filters, first, last), told.isEmpty() ? first.text() + " – " + last.text() : String.join(", ", told), false, rounds);
  }

  /** The key of time that an earlier figure of this key has; one that no row has where there is none. */
  String before(String key) {
    Period period = Period.of(key).orElse(null);
    if (period == null) {
      return CrossTable.NONE;
    }
    if (kind == Compare.YEAR_BEFORE) {
      return period.yearBefore().text();
    }
    int at = rounds.indexOf(key);
    return at > 0 ? Objects.requireNonNull(rounds.get(at - 1)) : moved(period, period.months()).text();
  }

  private static Period moved(Period period, int months) {
    LocalDate day = period.firstDay().minusMonths(months);
    int part = (day.getMonthValue() - 1) / period.months() + 1;
    return new Period(switch (period.months()) {
      case 12 -> "%d".formatted(day.getYear());
      case 6 -> "%d-S%d".formatted(day.getYear(), part);
      case 3 -> "%d-Q%d".formatted(day.getYear(), part);
      default -> "%d-%02d".formatted(day.getYear(), part);
    });
  }

  private static int months(LocalDate first, LocalDate after) {
    return (after.getYear() - first.getYear()) * 12 + after.getMonthValue() - first.getMonthValue();
  }
}
