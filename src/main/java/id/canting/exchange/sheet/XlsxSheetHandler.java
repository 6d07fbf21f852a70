package id.canting.exchange.sheet;

import id.canting.shared.RuleViolation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML events of one sheet into rows. */
final class XlsxSheetHandler extends DefaultHandler {
  /** What a spreadsheet shows of a number; further digits are noise of its binary form. */
  private static final MathContext SHOWN = new MathContext(15);

  private final String name;
  private final boolean hiddenSheet;
  private final boolean from1904;
  private final XlsxStyles styles;
  private final XlsxStrings strings;
  private final XlsxMerges merges;
  private final RowSink sink;
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final Map<XlsxMerges.Area, Cell> covering = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private List<Cell> cells = new ArrayList<>();
  private boolean announced;
  private int row;
  private boolean hiddenRow;
  private int column;
  private String type = "n";
  private int style;
  private boolean formula;
  private boolean inValue;
  private int phonetic;

  XlsxSheetHandler(String name, boolean hiddenSheet, boolean from1904, XlsxStyles styles, XlsxStrings strings, XlsxMerges merges, RowSink sink) {
    this.name = name;
    this.hiddenSheet = hiddenSheet;
    this.from1904 = from1904;
    this.styles = styles;
    this.strings = strings;
    this.merges = merges;
    this.sink = sink;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes a) {
    switch (local) {
      case "col" -> column(a);
      case "sheetData" -> announce();
      case "row" -> startRow(a);
      case "c" -> startCell(a);
      case "f" -> formula = true;
      case "v" -> inValue = true;
      case "t" -> inValue = phonetic == 0 && type.equals("inlineStr");
      case "rPh" -> phonetic++;
      default -> { }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (inValue) {
      text.append(chars, start, Math.min(length, Math.max(0, SheetReader.MAX_CELL - text.length())));
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "v", "t" -> inValue = false;
      case "rPh" -> phonetic--;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> { }
    }
  }

  private void column(Attributes a) {
    if (XlsxWorkbook.isTrue(a.getValue("hidden")) || "0".equals(a.getValue("width"))) {
      int last = Math.min(number(a.getValue("max"), 0), SheetReader.MAX_COLUMNS);
      for (int i = number(a.getValue("min"), 1); i <= last; i++) {
        hiddenColumns.add(i - 1);
      }
    }
  }

  private void announce() {
    if (!announced) {
      announced = true;
      sink.sheet(name, hiddenSheet, Set.copyOf(hiddenColumns));
    }
  }

  private void startRow(Attributes a) {
    row = number(a.getValue("r"), row + 1);
    if (row > SheetReader.MAX_ROWS) {
      throw new RuleViolation(SheetRule.TOO_MANY_ROWS, SheetReader.MAX_ROWS);
    }
    hiddenRow = XlsxWorkbook.isTrue(a.getValue("hidden")) || isZero(a.getValue("ht"));
    column = -1;
    cells = new ArrayList<>();
  }

  private void startCell(Attributes a) {
    String reference = a.getValue("r");
    column = reference == null ? column + 1 : column(reference);
    type = a.getValue("t") == null ? "n" : a.getValue("t");
    style = number(a.getValue("s"), 0);
    formula = false;
    text.setLength(0);
  }

  /** Position of the letters of a reference such as {@code AB12}. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && column < SheetReader.MAX_COLUMNS; i++) {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  private void endCell() {
    Cell cell = cell();
    if (!cell.isBlank()) {
      if (column >= SheetReader.MAX_COLUMNS || column < 0) {
        throw new RuleViolation(SheetRule.TOO_MANY_COLUMNS, SheetReader.MAX_COLUMNS);
      }
      put(column, cell);
    }
  }

  private void put(int at, Cell cell) {
    while (cells.size() <= at) {
      cells.add(Cell.BLANK);
    }
    cells.set(at, cell);
  }

  private Cell cell() {
    String value = text.toString();
    return switch (type) {
      case "s" -> plain(value.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT, value.isEmpty() ? "" : XlsxText.decode(strings.get(value)));
      case "inlineStr", "str" -> plain(value.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT, XlsxText.decode(value));
      case "b" -> plain(Cell.Kind.BOOLEAN, value.strip().equals("1") || value.strip().equalsIgnoreCase("true") ? "TRUE" : "FALSE");
      case "e" -> plain(Cell.Kind.ERROR, value.strip());
      case "d" -> isoDate(value.strip());
      default -> numeric(value.strip());
    };
  }

  private Cell plain(Cell.Kind kind, String value) {
    return new Cell(kind, value, null, formula, false);
  }

  private Cell isoDate(String value) {
    try {
      LocalDate date = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
      return new Cell(Cell.Kind.DATE, date.toString(), date, formula, false);
    } catch (java.time.DateTimeException e) {
      return plain(Cell.Kind.TEXT, value);
    }
  }

  private Cell numeric(String value) {
    if (value.isEmpty()) {
      return plain(Cell.Kind.BLANK, "");
    }
    try {
      double number = Double.parseDouble(value);
      BigDecimal exact = new BigDecimal(value);
      String digits = (exact.precision() > SHOWN.getPrecision() ? exact.round(SHOWN) : exact).stripTrailingZeros().toPlainString();
      if (styles.isDate(style) && DateUtil.isValidExcelDate(number) && number >= 1 && number < 2_958_466) {
        LocalDate date = DateUtil.getLocalDateTime(number, from1904).toLocalDate();
        return new Cell(Cell.Kind.DATE, date.toString(), date, formula, false);
      }
      return plain(Cell.Kind.NUMBER, digits.length() > 400 ? value : digits);
    } catch (NumberFormatException e) {
      return plain(Cell.Kind.TEXT, value);
    }
  }

  private void endRow() {
    announce();
    for (Iterator<XlsxMerges.Area> i = covering.keySet().iterator(); i.hasNext();) {
      XlsxMerges.Area area = i.next();
      if (area.lastRow() < row) {
        i.remove();
      } else {
        Cell top = covering.get(area);
        if (area.firstColumn() < SheetReader.MAX_COLUMNS) {
          put(area.firstColumn(), top.asCovered());
        }
      }
    }
    for (XlsxMerges.Area area : merges.from(row)) {
      Cell top = area.firstColumn() < cells.size() ? cells.get(area.firstColumn()) : Cell.BLANK;
      if (area.lastRow() > row && !top.isBlank()) {
        covering.put(area, top);
      }
    }
    sink.row(new SheetRow(row, hiddenSheet || hiddenRow, cells, 0));
  }

  private static boolean isZero(@Nullable String height) {
    return height != null && (height.equals("0") || height.equals("0.0"));
  }

  private static int number(@Nullable String value, int otherwise) {
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
