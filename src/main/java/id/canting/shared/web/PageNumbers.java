package id.canting.shared.web;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pager shows.
 *
 * @param first number of the first row on the page, from 1
 * @param last number of its last row
 * @param end zero-based number of the last page
 * @param numbers zero-based pages to show, -1 for a gap
 */
public record PageNumbers(boolean several, long first, long last, long end, List<Long> numbers) {
  private static final int NEIGHBOURS = 2;

  static PageNumbers of(long total, int page, int size) {
    long end = Math.max(0, (total - 1) / size);
    List<Long> numbers = new ArrayList<>();
    long from = Math.max(0, page - NEIGHBOURS);
    long to = Math.min(end, page + NEIGHBOURS);
    if (from > 0) {
      numbers.add(0L);
    }
    if (from > 1) {
      numbers.add(-1L);
    }
    for (long number = from; number <= to; number++) {
      numbers.add(number);
    }
    if (to < end - 1) {
      numbers.add(-1L);
    }
    if (to < end) {
      numbers.add(end);
    }
    long first = (long) page * size + 1;
    return new PageNumbers(total > size, Math.min(first, total), Math.min(total, first + size - 1), end, numbers);
  }
}
