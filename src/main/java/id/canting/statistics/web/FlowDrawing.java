package id.canting.statistics.web;

import id.canting.statistics.trend.Transitions;
import id.canting.survey.Constraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Moves between two rounds as bands that flow from left to right, as wide as they are many. Lengths are those of the drawing's own units.
 *
 * @param bands changed ones last, so that they lie on top
 */
public record FlowDrawing(int width, int height, List<Bar> bars, List<Band> bands) {
  static final FlowDrawing EMPTY = new FlowDrawing(0, 0, List.of(), List.of());
  private static final int WIDTH = 640;
  private static final int LEFT = 150;
  private static final int RIGHT = 476;
  private static final int THICK = 14;
  private static final int FLOW = 240;
  private static final int GAP = 14;
  private static final int MIDDLE = (LEFT + THICK + RIGHT) / 2;
  private static final int LABEL = 10;

  /** @param code of the constraint @param labelX where its name stands, {@code anchor} which end of it */
  public record Bar(String code, long n, int x, double y, double height, int labelX, String anchor) {
    public double getMiddle() {
      return y + height / 2 + 5;
    }

    public double getThickness() {
      return Math.max(height, 1);
    }
  }

  /** @param path as SVG takes it */
  public record Band(String from, String to, long n, String path) {
    public boolean isChanged() {
      return !from.equals(to);
    }
  }

  static FlowDrawing of(Transitions transitions) {
    if (transitions.matched() == 0) {
      return EMPTY;
    }
    double scale = (double) FLOW / transitions.matched();
    Map<String, Double> leaving = new LinkedHashMap<>();
    Map<String, Double> arriving = new LinkedHashMap<>();
    List<Bar> bars = new ArrayList<>();
    double left = GAP;
    double right = GAP;
    for (Constraint constraint : Constraint.values()) {
      String code = constraint.code();
      long before = row(transitions, code).values().stream().mapToLong(Long::longValue).sum();
      long after = transitions.matrix().values().stream().mapToLong(row -> row.getOrDefault(code, 0L)).sum();
      bars.add(new Bar(code, before, LEFT, left, before * scale, LEFT - LABEL, "end"));
      bars.add(new Bar(code, after, RIGHT, right, after * scale, RIGHT + THICK + LABEL, "start"));
      leaving.put(code, left);
      arriving.put(code, right);
      left += before * scale + GAP;
      right += after * scale + GAP;
    }
    List<Band> same = new ArrayList<>();
    List<Band> changed = new ArrayList<>();
    for (Constraint from : Constraint.values()) {
      for (Constraint to : Constraint.values()) {
        long n = row(transitions, from.code()).getOrDefault(to.code(), 0L);
        double start = leaving.merge(from.code(), n * scale, Double::sum) - n * scale;
        double end = arriving.merge(to.code(), n * scale, Double::sum) - n * scale;
        if (n > 0) {
          (from == to ? same : changed).add(new Band(from.code(), to.code(), n, path(start, end, n * scale)));
        }
      }
    }
    same.addAll(changed);
    return new FlowDrawing(WIDTH, FLOW + GAP * (Constraint.values().length + 1), bars, same);
  }

  private static Map<String, Long> row(Transitions transitions, String code) {
    return transitions.matrix().getOrDefault(code, Map.of());
  }

  private static String path(double start, double end, double width) {
    return String.format(Locale.ROOT, "M%d %.2fC%d %.2f %d %.2f %d %.2fV%.2fC%d %.2f %d %.2f %d %.2fZ", LEFT + THICK, start, MIDDLE, start, MIDDLE, end, RIGHT, end, end + width, MIDDLE,
        end + width, MIDDLE, start + width, LEFT + THICK, start + width);
  }
}
