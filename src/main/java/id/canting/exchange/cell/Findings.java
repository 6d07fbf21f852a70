package id.canting.exchange.cell;

import id.canting.shared.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The remarks about one row, gathered while its cells are read. */
public final class Findings {
  private final List<Finding> list = new ArrayList<>();

  public void add(Verdict weight, @Nullable String field, String code, @Nullable String from, @Nullable String to, String... args) {
    list.add(new Finding(weight, field, code, null, List.of(args), from, to));
  }

  public void addAll(Findings others) {
    list.addAll(others.list);
  }

  public void normalised(String field, String code, String from, String to) {
    add(Verdict.ACCEPT_NORMALISED, field, code, from, to);
  }

  public void waits(@Nullable String field, String code, @Nullable String from, @Nullable String suggestion, String... args) {
    add(Verdict.NEEDS_CONFIRMATION, field, code, from, suggestion, args);
  }

  public void refused(@Nullable String field, String code, @Nullable String from, String... args) {
    add(Verdict.REJECT, field, code, from, null, args);
  }

  /** A rule of the record was broken, told in the rule's own words. @param field English header */
  public void broken(String field, Rule rule, Object... args) {
    list.add(new Finding(Verdict.REJECT, field, rule.code(), rule.messageKey(), Arrays.stream(args).map(String::valueOf).toList(), null, null));
  }

  public List<Finding> all() {
    return List.copyOf(list);
  }

  public boolean refusedAt(String field) {
    return list.stream().anyMatch(f -> f.weight() == Verdict.REJECT && field.equals(f.field()));
  }

  /** The verdict of the row: the heaviest of its findings, plain accept without any. */
  public Verdict verdict() {
    return list.stream().map(Finding::weight).max(Verdict::compareTo).orElse(Verdict.ACCEPT);
  }
}
