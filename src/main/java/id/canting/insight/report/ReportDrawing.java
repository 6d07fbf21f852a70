package id.canting.insight.report;

import id.canting.document.Paper;
import id.canting.insight.report.ReportContent.Point;
import id.canting.insight.report.ReportContent.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws the charts of a report as SVG, the same for paper and screen: dark lines on white that stay apart in grey, without texts, which stand beside them. A
 * constraint has its colour, marker, dash and isen pattern.
 */
public final class ReportDrawing {
  private static final int BAR_WIDTH = 400;
  private static final int BAR_HEIGHT = 20;
  private static final int WIDTH = 328;
  private static final int HEIGHT = 128;
  private static final int EDGE = 10;
  private static final int GRID = 20;
  private static final Look PLAIN = new Look("#21386F", "", Isen.PLAIN);

  private enum Isen { PLAIN, DOTS, SLANTED, DIAMONDS, SCALES }

  private record Look(String colour, String dash, Isen isen) {
    static Look of(String code) {
      return switch (code) {
        case "credit" -> new Look("#223987", "", Isen.DOTS);
        case "demand" -> new Look("#BF6514", "9 4", Isen.SLANTED);
        case "managerial" -> new Look("#2A9494", "2 3.5", Isen.DIAMONDS);
        case "labour" -> new Look("#5C1F30", "10 3 2 3", Isen.SCALES);
        default -> PLAIN;
      };
    }
  }

  private ReportDrawing() {}

  /** A horizontal bar; its interval is a line with ends. @param top end of the scale, which begins at 0 */
  public static String bar(Series series, Point point, double top) {
    Look look = Look.of(series.look());
    StringBuilder svg = open("bar-svg", BAR_WIDTH, BAR_HEIGHT, point.label() + ": " + point.said());
    Double value = point.value();
    double width = value == null ? 0 : Math.min(1, value / top) * (BAR_WIDTH - 4);
    if (width > 0) {
      filled(svg, look, 2, 2, width, BAR_HEIGHT - 4);
    }
    Double low = point.low();
    Double high = point.high();
    if (low != null && high != null) {
      double from = 2 + Math.min(1, low / top) * (BAR_WIDTH - 4);
      double to = 2 + Math.min(1, high / top) * (BAR_WIDTH - 4);
      double middle = BAR_HEIGHT / 2.0;
      path(svg, "M" + n(from) + " " + n(middle) + "H" + n(to), "#FFFFFF", 5, "");
      path(svg, "M" + n(from) + " " + n(middle) + "H" + n(to) + "M" + n(from) + " " + n(middle - 5) + "v10M" + n(to) + " " + n(middle - 5) + "v10", "#161B2D", 1.6, "");
    }
    path(svg, "M1 0V" + BAR_HEIGHT, "#161B2D", 2, "");
    return svg.append("</svg>").toString();
  }

  /** A small picture over time: points with their intervals on a scale from 0 to {@code top}, a thin line at each 20. */
  public static String plot(Series series, double top) {
    Look look = Look.of(series.look());
    List<String> said = series.points().stream().map(p -> p.label() + " " + p.said()).toList();
    StringBuilder svg = open("plot", WIDTH, HEIGHT, series.label() + ": " + String.join(", ", said));
    for (int grid = 0; grid <= top; grid += GRID) {
      path(svg, "M0 " + n(y(grid, top)) + "H" + WIDTH, grid == 0 ? "#161B2D" : "#CFCBBF", grid == 0 ? 1.4 : 0.8, "");
    }
    StringBuilder line = new StringBuilder();
    StringBuilder ranges = new StringBuilder();
    List<double[]> marks = new ArrayList<>();
    int last = series.points().size() - 1;
    for (int i = 0; i <= last; i++) {
      Point point = series.points().get(i);
      Double value = point.value();
      if (value == null) {
        continue;
      }
      double x = last == 0 ? WIDTH / 2.0 : EDGE + (double) i * (WIDTH - 2 * EDGE) / last;
      line.append(line.isEmpty() ? "M" : "L").append(n(x)).append(' ').append(n(y(value, top)));
      marks.add(new double[] {x, y(value, top)});
      Double low = point.low();
      Double high = point.high();
      if (low != null && high != null) {
        ranges.append('M').append(n(x)).append(' ').append(n(y(low, top))).append('V').append(n(y(high, top)));
      }
    }
    path(svg, ranges.toString(), "#85816F", 1.2, "");
    path(svg, line.toString(), look.colour(), 2.4, look.dash());
    marks.forEach(mark -> mark(svg, look, mark[0], mark[1], 4.6));
    return svg.append("</svg>").toString();
  }

  /** The pattern and marker of a series, beside its name. */
  public static String swatch(Series series) {
    Look look = Look.of(series.look());
    StringBuilder svg = open("swatch", 36, 16, series.label());
    filled(svg, look, 1, 1, 34, 14);
    svg.append("<rect x=\"11\" y=\"2\" width=\"14\" height=\"12\" fill=\"#FFFFFF\"/>");
    mark(svg, look, 18, 8, 4.6);
    return svg.append("</svg>").toString();
  }

  /** The motif band under a letterhead. */
  public static String band(String label) {
    int width = 712;
    StringBuilder svg = open("band", width, 24, label);
    StringBuilder path = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    for (int x = 0; x < width; x += 24) {
      path.append('M').append(x).append(" 20C").append(x + 4).append(" 4 ").append(x + 18).append(" 2 ").append(x + 18).append(" 11C").append(x + 18).append(" 17 ").append(x + 9).append(" 16 ").append(x + 11)
          .append(" 11M").append(x + 12).append(" 20C").append(x + 17).append(" 22 ").append(x + 22).append(" 20 ").append(x + 24).append(" 16");
      dots.append("<circle cx=\"").append(x + 4).append("\" cy=\"6\" r=\"1.2\"/><circle cx=\"").append(x + 21).append("\" cy=\"4\" r=\"1.2\"/><circle cx=\"").append(x + 14).append("\" cy=\"12\" r=\"1.2\"/>");
    }
    path(svg, path.toString(), "#6E7FA8", 1.3, "");
    return svg.append("<g fill=\"#6E7FA8\">").append(dots).append("</g></svg>").toString();
  }

  /** The pen that stands where the regency's emblem goes. */
  public static String emblem(String label) {
    return open("emblem", 44, 44, label).append("<path d=\"M27.5 14.5 38.5 3.5\" fill=\"none\" stroke=\"#8A5A2B\" stroke-width=\"4.6\" stroke-linecap=\"round\"/>")
        .append("<path d=\"M12.6 15H28.4C31 22.5 26.6 29.2 20 29.2C13 29.2 9.4 21.6 12.6 15Z\" fill=\"#161B2D\" stroke=\"#161B2D\" stroke-width=\"2\"/>")
        .append("<path d=\"M13 24.4C7.5 21.2 3.6 24.2 4.4 31.2\" fill=\"none\" stroke=\"#161B2D\" stroke-width=\"2.7\" stroke-linecap=\"round\"/>")
        .append("<circle cx=\"4.6\" cy=\"38.4\" r=\"2.3\" fill=\"#C8483E\"/><g fill=\"#161B2D\"><circle cx=\"12.8\" cy=\"38.4\" r=\"1.7\"/><circle cx=\"20.6\" cy=\"38.4\" r=\"1.7\"/><circle cx=\"28.4\" cy=\"38.4\" r=\"1.7\"/>")
        .append("<circle cx=\"36.2\" cy=\"38.4\" r=\"1.7\"/></g></svg>").toString();
  }

  private static StringBuilder open(String look, int width, int height, String label) {
    String said = Paper.escape(label);
    return new StringBuilder(512).append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(look).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" width=\"").append(width)
        .append("\" height=\"").append(height).append("\" role=\"img\" aria-label=\"").append(said).append("\" alt=\"").append(said).append("\">");
  }

  private static double y(double value, double top) {
    return HEIGHT - EDGE - value / top * (HEIGHT - 2 * EDGE);
  }

  private static void path(StringBuilder svg, String path, String colour, double width, String dash) {
    if (!path.isEmpty()) {
      svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"").append(n(width)).append('"')
          .append(dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"").append(" stroke-linejoin=\"round\"/>");
    }
  }

  private static void filled(StringBuilder svg, Look look, double x, double y, double width, double height) {
    if (look.isen() == Isen.PLAIN) {
      svg.append(rect(x, y, width, height, look.colour(), look.colour()));
      return;
    }
    svg.append(rect(x, y, width, height, "#FFFFFF", look.colour()));
    StringBuilder marks = new StringBuilder();
    for (double at = x + 4; look.isen() != Isen.SLANTED && at <= x + width - 4; at += 8) {
      for (double down = y + height / 4; down < y + height; down += height / 2) {
        marks.append(switch (look.isen()) {
          case DOTS -> "M" + n(at - 1.6) + " " + n(down) + "a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0z";
          case DIAMONDS -> "M" + n(at) + " " + n(down - 3) + "l3 3l-3 3l-3 -3z";
          default -> "M" + n(at - 3.4) + " " + n(down + 2) + "a3.4 3.4 0 0 1 6.8 0";
        });
      }
    }
    for (double at = x - height; look.isen() == Isen.SLANTED && at < x + width; at += 7) {
      double from = Math.max(at, x);
      double to = Math.min(at + height, x + width);
      if (to > from) {
        marks.append('M').append(n(from)).append(' ').append(n(y + height - (from - at))).append('L').append(n(to)).append(' ').append(n(y + height - (to - at)));
      }
    }
    if (look.isen() == Isen.DOTS) {
      svg.append("<path fill=\"").append(look.colour()).append("\" d=\"").append(marks).append("\"/>");
    } else {
      path(svg, marks.toString(), look.colour(), look.isen() == Isen.SLANTED ? 1.6 : 1.3, "");
    }
  }

  private static String rect(double x, double y, double width, double height, String fill, String stroke) {
    return "<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height) + "\" fill=\"" + fill + "\" stroke=\"" + stroke + "\" stroke-width=\"1.2\"/>";
  }

  private static void mark(StringBuilder svg, Look look, double x, double y, double r) {
    String shape = switch (look.isen()) {
      case SLANTED -> "M" + n(x - r) + " " + n(y - r) + "h" + n(2 * r) + "v" + n(2 * r) + "h" + n(-2 * r) + "z";
      case DIAMONDS -> "M" + n(x) + " " + n(y - r - 1) + "L" + n(x + r + 1) + " " + n(y) + "L" + n(x) + " " + n(y + r + 1) + "L" + n(x - r - 1) + " " + n(y) + "z";
      case SCALES -> "M" + n(x) + " " + n(y - r - 0.6) + "L" + n(x + r + 0.6) + " " + n(y + r) + "H" + n(x - r - 0.6) + "z";
      default -> "M" + n(x - r) + " " + n(y) + "a" + n(r) + " " + n(r) + " 0 1 0 " + n(2 * r) + " 0a" + n(r) + " " + n(r) + " 0 1 0 " + n(-2 * r) + " 0z";
    };
    svg.append("<path d=\"").append(shape).append("\" fill=\"").append(look.colour()).append("\" stroke=\"#FFFFFF\" stroke-width=\"1.2\"/>");
  }

  private static String n(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
