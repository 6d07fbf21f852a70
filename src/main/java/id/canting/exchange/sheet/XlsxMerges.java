package id.canting.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The merged cells of a sheet. The file names them behind its rows, so the text of the sheet is searched for them first,
 * without building anything from it.
 */
final class XlsxMerges {
  private static final Pattern MERGE = Pattern.compile("mergeCell\\s[^>]*?ref=[\"']([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})[\"']");
  private static final int WINDOW = 1 << 16;
  private static final int OVERLAP = 200;
  private static final int MAX_MERGES = 100_000;

  record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  private final Map<Integer, List<Area>> byFirstRow = new HashMap<>();
  private int count;

  static XlsxMerges scan(InputStream in) throws IOException {
    XlsxMerges merges = new XlsxMerges();
    String kept = "";
    for (byte[] part = in.readNBytes(WINDOW); part.length > 0; part = in.readNBytes(WINDOW)) {
      String window = kept + new String(part, StandardCharsets.ISO_8859_1);
      int end = 0;
      if (window.contains("mergeCell")) {
        Matcher matcher = MERGE.matcher(window);
        while (matcher.find()) {
          merges.add(matcher);
          end = matcher.end();
        }
      }
      kept = window.substring(Math.max(end, window.length() - OVERLAP));
    }
    return merges;
  }

  private void add(Matcher matcher) {
    if (count++ < MAX_MERGES) {
      Area area = new Area(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(4)),
          CellReference.convertColStringToIndex(matcher.group(1)), CellReference.convertColStringToIndex(matcher.group(3)));
      byFirstRow.computeIfAbsent(area.firstRow(), r -> new ArrayList<>()).add(area);
    }
  }

  /** The merged areas whose first row is {@code row}. */
  List<Area> from(int row) {
    return byFirstRow.getOrDefault(row, List.of());
  }
}
