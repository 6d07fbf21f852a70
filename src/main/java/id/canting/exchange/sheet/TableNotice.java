package id.canting.exchange.sheet;

/**
 * Something about a sheet, not a row, that its sender should know.
 *
 * @param subject the header, sheet or column meant
 */
public record TableNotice(Kind kind, String sheet, String subject) {
  public enum Kind {
    COLUMN_UNKNOWN("column.unknown"), COLUMN_REPEATED("column.repeated"), COLUMN_HIDDEN("column.hidden"), SHEET_HIDDEN("sheet.hidden"),
    SHEET_VERY_HIDDEN("sheet.very-hidden"), SHEET_WITHOUT_HEADER("sheet.without-header"), ROWS_HIDDEN("rows.hidden"), ROUND_OPENED("round.opened");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /** Key of its sentence, filled with sheet and subject. */
    public String messageKey() {
      return "exchange.notice." + code;
    }
  }
}
