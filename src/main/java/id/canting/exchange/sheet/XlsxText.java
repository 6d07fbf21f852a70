package id.canting.exchange.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spreadsheets write characters that XML cannot hold as {@code _x000D_}. */
final class XlsxText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  static String decode(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPED.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(out, Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(matcher.group(1), 16))));
    }
    return matcher.appendTail(out).toString();
  }
}
