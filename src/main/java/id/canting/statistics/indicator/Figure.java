package id.canting.statistics.indicator;

import id.canting.identity.DataScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Both halves of an indicator in the smallest group that areas and scopes are made of. @param association 0: none; so is sentra */
record Figure(long association, long sentra, String subDistrict, long numerator, long denominator) {
  private record Place(long association, long sentra, String subDistrict) {}

  static List<Figure> of(List<Cell> numerator, List<Cell> denominator) {
    Map<Place, long[]> sums = new LinkedHashMap<>();
    numerator.forEach(cell -> sums.computeIfAbsent(place(cell), p -> new long[2])[0] += cell.amount());
    denominator.forEach(cell -> sums.computeIfAbsent(place(cell), p -> new long[2])[1] += cell.amount());
    List<Figure> figures = new ArrayList<>();
    sums.forEach((place, sum) -> figures.add(new Figure(place.association(), place.sentra(), place.subDistrict(), sum[0], sum[1])));
    return figures;
  }

  private static Place place(Cell cell) {
    return new Place(cell.association(), cell.sentra(), cell.subDistrict());
  }

  boolean within(DataScope scope) {
    return switch (scope.kind()) {
      case ALL -> true;
      case ASSOCIATION -> association == Objects.requireNonNull(scope.associationId());
      case BUSINESS, NONE -> false;
    };
  }
}
