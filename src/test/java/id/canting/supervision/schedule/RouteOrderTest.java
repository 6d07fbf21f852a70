package id.canting.supervision.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.canting.supervision.planning.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The way of a day. */
class RouteOrderTest {
  private static final Point TUBAN = new Point(-6.8957, 112.0334);

  @Test
  void distancesAreThoseOfTheEarth() {
    assertThat(TUBAN.km(TUBAN)).isZero();
    assertThat(new Point(-6, 112).km(new Point(-7, 112))).as("a degree of latitude").isCloseTo(111.195, within(0.001));
    assertThat(new Point(-6.9, 112).km(new Point(-6.9, 113))).as("a degree of longitude at Tuban").isCloseTo(110.39, within(0.01));
  }

  @Test
  void nothingAndOneStopAreWaysToo() {
    assertThat(RouteOrder.of(TUBAN, List.of())).isEmpty();
    assertThat(RouteOrder.of(TUBAN, List.of(TUBAN))).containsExactly(0);
  }

  /** Always to the nearest next one goes past the first stops and back over the whole way: 2-opt has to untangle it. */
  @Test
  void aWayThatCrossesItselfIsUntangled() {
    Point start = new Point(0, 0);
    List<Point> points = List.of(new Point(0, 0.10), new Point(0, -0.11), new Point(0, 0.32), new Point(0, -0.5), new Point(0.01, 0.9));
    assertThat(length(start, points, RouteOrder.of(start, points))).isCloseTo(2 * 1.4 * 111.2, within(0.5));
  }

  @Test
  void theWayIsNeverMuchLongerThanTheShortest() {
    Random random = new Random(5);
    for (int run = 0; run < 20; run++) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        points.add(new Point(-6.9 + random.nextDouble() / 5, 112 + random.nextDouble() / 5));
      }
      List<Integer> way = RouteOrder.of(TUBAN, points);
      assertThat(way).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
      assertThat(way).as("always the same").isEqualTo(RouteOrder.of(TUBAN, points));
      assertThat(length(TUBAN, points, way)).isLessThanOrEqualTo(1.15 * shortest(points, new ArrayList<>()));
    }
  }

  private static double shortest(List<Point> points, List<Integer> begun) {
    if (begun.size() == points.size()) {
      return length(TUBAN, points, begun);
    }
    double best = Double.MAX_VALUE;
    for (int i = 0; i < points.size(); i++) {
      if (!begun.contains(i)) {
        List<Integer> next = new ArrayList<>(begun);
        next.add(i);
        best = Math.min(best, shortest(points, next));
      }
    }
    return best;
  }

  private static double length(Point start, List<Point> points, List<Integer> way) {
    Point here = start;
    double sum = 0;
    for (int place : way) {
      sum += here.km(points.get(place));
      here = points.get(place);
    }
    return sum + here.km(start);
  }
}
