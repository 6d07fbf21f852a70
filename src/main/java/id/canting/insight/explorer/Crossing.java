package id.canting.insight.explorer;

import id.canting.insight.explorer.CrossTable.Cell;
import id.canting.insight.explorer.CrossTable.Key;
import id.canting.insight.explorer.CrossTable.Line;
import id.canting.insight.explorer.ExplorerQueries.Place;
import id.canting.insight.explorer.ExplorerQueries.Sum;
import id.canting.programme.ProgrammeKind;
import id.canting.registry.BatikType;
import id.canting.registry.Scale;
import id.canting.registry.Sex;
import id.canting.shared.Labelled;
import id.canting.shared.Percent;
import id.canting.survey.Constraint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays cells out as a table: known keys in their order, what is not known last. */
final class Crossing {
  private static final Sum NOTHING = new Sum("", "", 0, 0, 0);

  private final Question question;
  private final Map<String, Place> rowPlaces;
  private final Map<String, Place> columnPlaces;
  private final Map<List<String>, Sum> sums;
  private Map<List<String>, Sum> earlier = Map.of();
  private @Nullable Comparison comparison;

  Crossing(Question question, List<Place> rows, List<Place> columns, List<Sum> counted) {
    this.question = question;
    this.rowPlaces = rows.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    this.columnPlaces = columns.stream().collect(Collectors.toMap(Place::id, Function.identity()));
    this.sums = sums(counted);
  }

  void compareWith(Comparison with, List<Sum> counted) {
    comparison = with;
    earlier = sums(counted);
  }

  CrossTable table(String scope, Instant at) {
    Dimension columns = question.columns();
    List<Key> rowKeys = keys(question.rows(), rowPlaces, 0);
    List<Key> columnKeys = columns == null ? List.of() : keys(columns, columnPlaces, 1);
    List<Line> lines = new ArrayList<>();
    for (Key row : rowKeys) {
      lines.add(line(row, columnKeys));
    }
    return new CrossTable(question.measure().code(), question.measure().kind().code(), scope, at, question.rows().code(), columns == null ? null : columns.code(),
        comparison == null ? null : comparison.kind().code(), question.measure().several(question.rows()) || columns != null && question.measure().several(columns), columnKeys, lines,
        line(new Key(CrossTable.TOTAL, null), columnKeys));
  }

  private Line line(Key row, List<Key> columns) {
    return new Line(row.key(), row.name(), columns.stream().map(column -> cell(row.key(), column.key())).toList(), cell(row.key(), CrossTable.TOTAL));
  }

  private Cell cell(String row, String column) {
    Sum sum = sums.getOrDefault(List.of(row, column), NOTHING);
    if (comparison == null) {
      return new Cell(value(sum), sum.n(), sum.rows(), null, null, 0);
    }
    boolean rowTime = question.rows().isTime();
    String time = comparison.shifted() ? rowTime ? row : column : "";
    if (comparison.shifted() && time.equals(CrossTable.TOTAL)) {
      return new Cell(value(sum), sum.n(), sum.rows(), null, null, 0);
    }
    String before = comparison.shifted() ? comparison.before(time) : comparison.span();
    Sum then = earlier.getOrDefault(!comparison.shifted() ? List.of(row, column) : rowTime ? List.of(before, column) : List.of(row, before), NOTHING);
    return new Cell(value(sum), sum.n(), sum.rows(), before, value(then), then.n());
  }

  private @Nullable Number value(Sum sum) {
    return switch (question.measure().kind()) {
      case COUNT -> (Long) sum.rows();
      case SUM -> sum.n() == 0 ? null : (Long) sum.sum();
      case MEAN -> sum.n() == 0 ? null : (Double) ((double) sum.sum() / sum.n());
      case PERCENT -> Percent.of(sum.sum(), sum.n(), 1);
    };
  }

  /** Cells by their keys, with the totals that the database did not tell. */
  private Map<List<String>, Sum> sums(List<Sum> counted) {
    Map<List<String>, Sum> all = new HashMap<>();
    boolean rows = question.measure().several(question.rows());
    boolean columns = question.columns() != null && question.measure().several(question.columns());
    for (Sum one : counted) {
      String row = key(one.row(), rowPlaces);
      String column = key(one.column(), columnPlaces);
      add(all, row, column, one);
      boolean rowTotal = row.equals(CrossTable.TOTAL);
      boolean columnTotal = column.equals(CrossTable.TOTAL);
      if (question.columns() == null) {
        if (!rowTotal && !rows) {
          add(all, CrossTable.TOTAL, column, one);
        }
      } else if (rowTotal || columnTotal) {
        if (rowTotal != columnTotal) {
          add(all, CrossTable.TOTAL, CrossTable.TOTAL, one);
        }
      } else {
        if (!columns) {
          add(all, row, CrossTable.TOTAL, one);
        }
        if (!rows) {
          add(all, CrossTable.TOTAL, column, one);
        }
        if (!rows && !columns) {
          add(all, CrossTable.TOTAL, CrossTable.TOTAL, one);
        }
      }
    }
    return all;
  }

  private static void add(Map<List<String>, Sum> all, String row, String column, Sum one) {
    all.merge(List.of(row, column), one, (a, b) -> new Sum(row, column, a.rows() + b.rows(), a.n() + b.n(), a.sum() + b.sum()));
  }

  private static String key(String id, Map<String, Place> places) {
    Place place = places.get(id);
    return place == null ? id : place.key();
  }

  private List<Key> keys(Dimension dimension, Map<String, Place> places, int side) {
    Map<String, @Nullable String> names = new HashMap<>();
    places.values().forEach(place -> names.put(place.key(), place.name()));
    List<String> known = order(dimension);
    Comparator<String> order = Comparator.<String, Boolean>comparing(CrossTable.NONE::equals).thenComparing(known::indexOf)
        .thenComparing(key -> dimension == Dimension.VILLAGE ? Objects.requireNonNullElse(names.get(key), key) : key);
    return sums.keySet().stream().map(pair -> pair.get(side)).filter(key -> !key.equals(CrossTable.TOTAL)).distinct().sorted(order).map(key -> new Key(key, names.get(key))).toList();
  }

  private static List<String> order(Dimension dimension) {
    Stream<? extends Labelled> values = switch (dimension) {
      case SCALE -> Arrays.stream(Scale.values());
      case BATIK_TYPE -> Arrays.stream(BatikType.values());
      case SEX -> Arrays.stream(Sex.values());
      case CONSTRAINT -> Arrays.stream(Constraint.values());
      case PROGRAMME_KIND -> Arrays.stream(ProgrammeKind.values());
      default -> Stream.<Labelled>empty();
    };
    return values.map(Labelled::code).toList();
  }
}
