package id.canting.shared.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A filter that is at work.
 *
 * @param without the address without it
 */
public record Chip(String label, String value, Address without) {
  /** The filters that are at work. @param here the address of the list */
  public static List<Chip> of(List<Option.Filter> filters, Address here) {
    return filters.stream().flatMap(filter -> of(filter.label(), filter.options(), here.without(filter.field())).stream()).toList();
  }

  /** The options of a filter that are chosen, in words; empty where none is. */
  public static Optional<Chip> of(String label, List<Option> options, Address without) {
    String chosen = options.stream().filter(Option::chosen).map(Option::label).collect(Collectors.joining(", "));
    return chosen.isEmpty() ? Optional.empty() : Optional.of(new Chip(label, chosen, without));
  }
}
