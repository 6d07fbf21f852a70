package id.canting.statistics.web;

import id.canting.shared.web.FormatBacking;
import id.canting.statistics.trend.BusinessPath;
import id.canting.survey.instrument.Instrument;
import id.canting.survey.instrument.Instruments;
import id.canting.survey.instrument.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores of a business as lines, each within the range that its scale can take, so that scales of different size can be compared. Lengths are those of the
 * drawing's own units.
 *
 * @param ticks the periods along the lower edge
 */
public record PathChart(int width, int height, List<Line> lines, List<Tick> ticks) {
  static final PathChart EMPTY = new PathChart(0, 0, List.of(), List.of());
  private static final int STEP = 110;
  private static final int MARGIN = 55;
  private static final int TOP = 24;
  private static final int DEPTH = 90;
  private static final int HEIGHT = 150;

  /** @param number of the scale, from 1 @param points as an SVG polyline takes them */
  public record Line(int number, String name, String points, List<Dot> dots) {}

  public record Dot(int x, int y, String value) {}

  public record Tick(int x, String period) {}

  /** Empty where fewer than two rounds have a score: one point is no way. */
  static PathChart of(List<BusinessPath.Step> steps, List<String> codes, List<String> names, Instruments instruments, FormatBacking format) {
    List<Line> lines = new ArrayList<>();
    for (String code : codes) {
      List<Dot> dots = new ArrayList<>();
      StringBuilder points = new StringBuilder();
      for (int i = 0; i < steps.size(); i++) {
        Number score = steps.get(i).scores().get(code);
        if (score != null) {
          int x = MARGIN + i * STEP;
          int y = TOP + (int) Math.round(DEPTH * (1 - share(instruments.of(steps.get(i).instrument()), code, score.doubleValue())));
          dots.add(new Dot(x, y, format.decimal(score, score instanceof Long ? 0 : 2)));
          points.append(String.format(Locale.ROOT, "%d,%d ", x, y));
        }
      }
      lines.add(new Line(lines.size() + 1, names.get(lines.size()), points.toString().strip(), dots));
    }
    if (lines.stream().noneMatch(line -> line.dots().size() > 1)) {
      return EMPTY;
    }
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      ticks.add(new Tick(MARGIN + i * STEP, steps.get(i).period()));
    }
    return new PathChart(2 * MARGIN + (steps.size() - 1) * STEP, HEIGHT, lines, ticks);
  }

  /** Where between the least and the most that the scale can be, 0 to 1. */
  private static double share(Instrument instrument, String code, double score) {
    Scoring scale = instrument.scale(code).orElseThrow();
    double least = 0;
    double most = 0;
    for (Scoring.Part part : scale.parts()) {
      var item = instrument.item(part.item()).orElseThrow();
      least += item.min() == null ? 0 : (double) part.weight() * item.min() / scale.divisor();
      most += item.max() == null ? 0 : (double) part.weight() * item.max() / scale.divisor();
    }
    return most > least ? (score - least) / (most - least) : 0;
  }
}
