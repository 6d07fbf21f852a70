package id.canting.insight.search;

import id.canting.shared.Page;
import id.canting.shared.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What is looked for, and how many of each kind are wanted. */
record Asked(String query, TypedText text, int size) {
  private static final int WIDE = 200;
  private static final int BEGINNING = 3;

  private record Scored<T>(T item, double score) {}

  /** @param sort a field, with a minus for descending */
  PageRequest request(String sort) {
    return request(sort, size);
  }

  /**
   * A list that looks for the text as it stands; where that finds nothing, the rows of a wider question whose titles resemble it.
   *
   * @param narrowed whether the wider question asks for the first letters, because there are too many rows to look at all
   */
  <T> Page<T> forgiving(BiFunction<@Nullable String, PageRequest, Page<T>> list, String sort, Function<T, String> title, boolean narrowed) {
    Page<T> found = list.apply(query, request(sort));
    if (found.total() > 0 || !text.canResemble()) {
      return new Page<>(found.total(), 0, size, found.items().stream().sorted(Comparator.comparingDouble((T row) -> -text.in(title.apply(row)))).toList());
    }
    String wider = narrowed ? text.longest().substring(0, BEGINNING) : null;
    return alike(list.apply(wider, request(sort, WIDE)).items(), title, row -> row, true);
  }

  /** Those of a short list that resemble the text, best first. */
  <T> Page<Hit> best(List<T> all, Function<T, String> title, Function<T, Hit> hit) {
    return alike(all, title, hit, false);
  }

  /** The same by a likeness of the caller's own. */
  <T> Page<Hit> ranked(List<T> all, ToDoubleFunction<T> score, Function<T, Hit> hit) {
    return page(all, score, hit, 0);
  }

  <T> Page<Hit> hits(Page<T> page, Function<T, Hit> hit) {
    return new Page<>(page.total(), page.page(), page.size(), page.items().stream().map(hit).toList());
  }

  private <T, H> Page<H> alike(List<T> all, Function<T, String> title, Function<T, H> hit, boolean guessed) {
    return page(all, row -> text.in(title.apply(row)), hit, guessed ? 1 : 0);
  }

  private <T, H> Page<H> page(List<T> all, ToDoubleFunction<T> score, Function<T, H> hit, int guessed) {
    List<Scored<T>> alike = all.stream().map(row -> new Scored<>(row, score.applyAsDouble(row))).filter(s -> s.score() > 0).sorted(Comparator.comparingDouble((Scored<T> s) -> -s.score())).toList();
    return new Page<>(alike.size(), guessed, size, alike.stream().limit(size).map(s -> hit.apply(s.item())).toList());
  }

  private static PageRequest request(String sort, int size) {
    boolean down = sort.startsWith("-");
    return new PageRequest(0, size, List.of(new PageRequest.Sort(down ? sort.substring(1) : sort, down)));
  }
}
