package id.canting.insight.report;

import id.canting.exchange.sheet.SheetWriter;
import id.canting.insight.report.ReportContent.Column;
import id.canting.insight.report.ReportContent.Table;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as a workbook: what it is and what is in it, then one sheet for each table, with the numbers as numbers. */
final class ReportWorkbook {
  private ReportWorkbook() {}

  static byte[] of(ReportContent report) {
    ReportWords words = new ReportWords(report.language());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter sheets = SheetWriter.xlsx(out, words.text("sheet.contents"))) {
      sheets.row(List.of(report.title() + " – " + report.subtitle()));
      sheets.row(List.of(words.text("sheet.number"), report.number()));
      sheets.row(List.of(words.text("sheet.code"), report.code()));
      sheets.row(List.of(words.text("sheet.at"), words.moment(report.issuedAt())));
      report.figures().forEach(f -> sheets.row(List.of(f.label(), f.value(), f.note())));
      report.tables().forEach(t -> sheets.row(List.of(words.text("sheet", t.number()), t.title(), t.note())));
      for (Table table : report.tables()) {
        sheets.sheet(words.text("sheet", table.number()));
        sheets.row(table.columns().stream().map(Column::label).toList());
        for (List<@Nullable Object> row : table.rows()) {
          List<@Nullable Object> cells = new ArrayList<>();
          row.forEach(cell -> cells.add("".equals(cell) ? null : cell == null ? words.cell(null) : cell));
          sheets.row(cells);
        }
        sheets.row(List.of());
        sheets.row(List.of(words.text("table", table.number(), table.title())));
        sheets.row(List.of(table.note()));
      }
    }
    return out.toByteArray();
  }
}
