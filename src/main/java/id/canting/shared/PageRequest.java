package id.canting.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which page of a list, in which order. The order always ends in a unique key, added by the query. */
public record PageRequest(int page, int size, List<Sort> sort) {
  public static final int MAX_SIZE = 200;
  private static final int MAX_PAGE = 10_000_000;

  public record Sort(String field, boolean descending) {}

  public PageRequest {
    if (page < 0 || size < 1 || size > MAX_SIZE) {
      throw new RuleViolation(SharedRule.PAGE_RANGE);
    }
    sort = List.copyOf(sort);
  }

  /**
   * Reads {@code page=0&size=20&sort=name,-updated}.
   *
   * @param page null or empty means 0
   * @param size null or empty means {@code defaultSize}
   * @param sort comma separated fields, a minus for descending; null or empty means {@code defaultSort}
   * @throws RuleViolation page.range or sort.unknown (both 400)
   */
  public static PageRequest of(
      @Nullable String page, @Nullable String size, @Nullable String sort, int defaultSize, String defaultSort, Set<String> sortable) {
    List<Sort> order = new ArrayList<>();
    for (String part : (blank(sort) ? defaultSort : sort).split(",", -1)) {
      boolean descending = part.startsWith("-");
      String field = descending ? part.substring(1) : part;
      if (!sortable.contains(field)) {
        throw RuleViolation.at("sort", SharedRule.SORT_UNKNOWN, field.length() > 40 ? field.substring(0, 40) : field);
      }
      order.add(new Sort(field, descending));
    }
    return new PageRequest(number(page, 0), number(size, defaultSize), order);
  }

  /**
   * The page of a list that is short enough to be sorted in memory.
   *
   * @param orders how each sortable field compares
   */
  public <T> Page<T> of(List<T> all, Map<String, Comparator<T>> orders) {
    long offset = offset();
    return new Page<>(all.size(), page, size, sorted(all, orders).stream().skip(offset).limit(size).toList());
  }

  /** The whole of such a list in this order. */
  public <T> List<T> sorted(List<T> all, Map<String, Comparator<T>> orders) {
    Comparator<T> order = null;
    for (Sort by : sort) {
      Comparator<T> next = by.descending() ? orders.get(by.field()).reversed() : orders.get(by.field());
      order = order == null ? next : order.thenComparing(next);
    }
    return all.stream().sorted(order).toList();
  }

  public int offset() {
    return page * size;
  }

  private static int number(@Nullable String text, int otherwise) {
    if (blank(text)) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(text);
      if (value > MAX_PAGE) {
        throw new RuleViolation(SharedRule.PAGE_RANGE);
      }
      return value;
    } catch (NumberFormatException e) {
      throw new RuleViolation(SharedRule.PAGE_RANGE);
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
