package id.canting.supervision.schedule;

import id.canting.supervision.planning.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A short way from a start past all points and back: the nearest next point first, then stretches are turned round (2-opt) as long as that shortens it.
 * The same points always give the same way. It is short, not proven shortest.
 */
final class RouteOrder {
  private static final double GAIN_KM = 1e-9;

  private RouteOrder() {}

  /** @return places in {@code points}, in the order of the way */
  static List<Integer> of(Point start, List<Point> points) {
    List<Integer> way = nearest(start, points);
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (int i = 0; i < way.size() - 1; i++) {
        for (int j = i + 1; j < way.size(); j++) {
          Point before = i == 0 ? start : points.get(way.get(i - 1));
          Point first = points.get(way.get(i));
          Point last = points.get(way.get(j));
          Point after = j == way.size() - 1 ? start : points.get(way.get(j + 1));
          if (before.km(last) + first.km(after) < before.km(first) + last.km(after) - GAIN_KM) {
            turn(way, i, j);
            shorter = true;
          }
        }
      }
    }
    return way;
  }

  private static List<Integer> nearest(Point start, List<Point> points) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      left.add(i);
    }
    List<Integer> way = new ArrayList<>();
    Point here = start;
    while (!left.isEmpty()) {
      int best = 0;
      for (int i = 1; i < left.size(); i++) {
        if (here.km(points.get(left.get(i))) < here.km(points.get(left.get(best)))) {
          best = i;
        }
      }
      way.add(left.remove(best));
      here = points.get(way.get(way.size() - 1));
    }
    return way;
  }

  private static void turn(List<Integer> way, int from, int to) {
    for (int i = from, j = to; i < j; i++, j--) {
      Integer held = way.get(i);
      way.set(i, way.get(j));
      way.set(j, held);
    }
  }
}
