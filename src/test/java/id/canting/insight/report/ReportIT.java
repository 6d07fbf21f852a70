package id.canting.insight.report;

import static id.canting.registry.RegistryFixture.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.document.Qr;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The figures on a report's paper are those of REST; an issued report stays as it is. */
@Browser
class ReportIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final String PERIOD = "2012-S2";
  private static final List<String> CONSTRAINTS = List.of("credit", "demand", "managerial", "labour");
  private static final Map<String, JsonObject> ANSWERS = new HashMap<>();
  private static IssuedPaper paper;
  private static IssuedPaper english;

  @BeforeAll
  static void issued() {
    paper = new IssuedPaper(REGISTRY, PERIOD, "id", "F4");
    english = new IssuedPaper(REGISTRY, PERIOD, "en", "A4");
    for (String path : List.of("tables/1", "tables/2", "tables/3?period=" + PERIOD, "tables/4?period=" + PERIOD, "constraints", "constraints?period=" + PERIOD, "reach?year=2012",
        "oversight/coverage?period=" + PERIOD + "&by=sentra", "gap", "indicators")) {
      keep(path);
    }
    json("indicators").getJsonArray("items").getValuesAs(JsonObject.class).forEach(i -> keep("indicators/" + i.getString("code") + "/series"));
  }

  @Test
  void everyFigureOfTheStudysTablesIsThatOfRest() {
    for (IssuedPaper one : List.of(paper, english)) {
      JsonObject first = json("tables/1");
      rows(one, "1", first.getJsonArray("blocks").getJsonObject(0), first.getJsonObject("base"), 2);
      for (int table = 3; table <= 4; table++) {
        JsonObject told = json("tables/" + table + "?period=" + PERIOD);
        JsonArray blocks = told.getJsonArray("blocks");
        for (int i = 0; i < blocks.size(); i++) {
          rows(one, table + String.valueOf((char) ('a' + i)), blocks.getJsonObject(i), told.getJsonObject("base"), 1);
        }
      }
      JsonObject sentras = json("tables/2");
      String second = one.table("2");
      for (JsonObject row : sentras.getJsonArray("rows").getValuesAs(JsonObject.class)) {
        assertThat(second).contains(row.getString("name") + " " + row.getString("subDistrict") + " " + one.number(row.getInt("craftspeople"), 0) + " " + one.number(row.getInt("declared"), 0) + " "
            + one.number(row.getJsonNumber("coverage").doubleValue(), 1));
      }
      assertThat(second).contains("Total " + one.number(sentras.getInt("total"), 0));
    }
  }

  @Test
  void everyFigureOfTheConstraintsIsThatOfRest() {
    JsonObject item = json("constraints?period=" + PERIOD).getJsonArray("items").getJsonObject(0);
    for (IssuedPaper one : List.of(paper, english)) {
      String table = one.table("5");
      for (String constraint : CONSTRAINTS) {
        JsonObject share = item.getJsonObject(constraint);
        assertThat(table).contains(joined(one, share.getInt("n"), 0, share.getJsonNumber("percent").doubleValue(), 1, share.getJsonNumber("low").doubleValue(), 1, share.getJsonNumber("high").doubleValue(), 1));
      }
      String overTime = one.table("6");
      for (JsonObject round : json("constraints").getJsonArray("items").getValuesAs(JsonObject.class)) {
        if (round.getString("period").compareTo(PERIOD) <= 0) {
          StringJoiner row = new StringJoiner(" ").add(round.getString("period")).add(one.number(round.getInt("n"), 0));
          CONSTRAINTS.forEach(c -> row.add(one.number(round.getJsonObject(c).getJsonNumber("percent").doubleValue(), 1)));
          assertThat(overTime).contains(row.toString());
        }
      }
      assertThat(one.table("7")).contains(PERIOD);
    }
  }

  @Test
  void changesAreToldInWordsOnlyWhereTheyAreSignificant() {
    JsonObject item = json("constraints?period=" + PERIOD).getJsonArray("items").getJsonObject(0);
    String told = paper.text.replaceAll("\\s+", " ");
    for (String constraint : CONSTRAINTS) {
      JsonObject step = item.getJsonObject(constraint).getJsonObject("sincePrevious");
      String points = paper.number(Math.abs(step.getJsonNumber("points").doubleValue()), 1) + " poin persen dibanding " + step.getString("period");
      boolean none = step.getJsonNumber("points").doubleValue() == 0;
      assertThat(told).contains(none ? "sama dengan " + step.getString("period") : step.getBoolean("withinNoise") ? "berubah " + points : (step.getJsonNumber("points").doubleValue() > 0 ? "naik " : "turun ") + points);
      if (step.getBoolean("withinNoise")) {
        assertThat(told).contains("perubahan ini belum nyata");
      }
    }
  }

  @Test
  void programmesGapVisitsAndIndicatorsAreThoseOfRest() {
    JsonObject reach = json("reach?year=2012");
    for (JsonObject group : reach.getJsonArray("groups").getValuesAs(JsonObject.class)) {
      assertThat(paper.table("8")).contains(joined(paper, group.getInt("businesses"), 0, group.getInt("served"), 0, group.getInt("never"), 0));
    }
    JsonObject coverage = json("oversight/coverage?period=" + PERIOD + "&by=sentra");
    JsonObject total = coverage.getJsonObject("total");
    assertThat(paper.text).contains(joined(paper, total.getInt("visits"), 0, total.getInt("visited"), 0, total.getInt("active"), 0, total.getJsonNumber("percent").doubleValue(), 1));
    JsonObject gap = json("gap").getJsonObject("total");
    for (String constraint : CONSTRAINTS) {
      JsonObject cell = gap.getJsonObject(constraint);
      assertThat(paper.text).contains(joined(paper, cell.getInt("n"), 0, cell.getInt("unserved"), 0));
    }
    for (JsonObject indicator : json("indicators").getJsonArray("items").getValuesAs(JsonObject.class)) {
      List<JsonObject> items = json("indicators/" + indicator.getString("code") + "/series").getJsonArray("items").getValuesAs(JsonObject.class);
      JsonObject own = items.stream().filter(i -> i.getString("period").equals(PERIOD)).findFirst().orElseGet(() -> items.stream().filter(i -> i.getString("period").equals("now")).findFirst().orElseThrow());
      if (own.get("value") != JsonValue.NULL) {
        int decimals = indicator.getString("unit").equals("percent") ? 1 : 2;
        assertThat(paper.text).as(indicator.getString("code")).contains(joined(paper, own.getJsonNumber("denominator").doubleValue(), 0, own.getJsonNumber("value").doubleValue(), decimals));
      }
    }
  }

  @Test
  void thePaperIsTaggedAndHasItsSizeTitleLanguageAndAddress() throws IOException {
    paper(paper, 330, "id", "Laporan perkembangan usaha batik – Semester II tahun 2012");
    paper(english, 297, "en-GB", "Report on batik businesses – Second half of 2012");
    assertThat(paper.text).contains("Dra. Penguji, M.Si.").contains("NIP 196805121994032005").contains("Tuban, 20 November 2026");
  }

  private static void paper(IssuedPaper one, int millimetres, String language, String title) throws IOException {
    try (PDDocument document = Loader.loadPDF(one.pdf)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(language).startsWith(document.getDocumentCatalog().getLanguage());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
      assertThat(document.getPage(0).getMediaBox().getHeight() / 72 * 25.4).isCloseTo(millimetres, org.assertj.core.data.Offset.offset(0.5));
      int pages = document.getNumberOfPages();
      for (int i = 1; i <= pages; i++) {
        assertThat(one.text).contains(i + " / " + pages);
      }
      BufferedImage last = new PDFRenderer(document).renderImageWithDPI(pages - 1, 200);
      ByteArrayOutputStream picture = new ByteArrayOutputStream();
      ImageIO.write(last, "png", picture);
      assertThat(Qr.read(picture.toByteArray()).orElseThrow()).endsWith("/public/report.xhtml?code=" + one.code());
    }
  }

  @Test
  void theWorkbookHasASheetForEachTableWithNumbersAsNumbers() throws IOException {
    HttpResponse<byte[]> file = REGISTRY.portal.file("researcher", "/api/reports/" + paper.number() + ".xlsx");
    assertThat(digest(file.body())).isEqualTo(paper.record.getString("xlsx"));
    List<JsonObject> tables = new ArrayList<>();
    for (JsonObject chapter : paper.content().getJsonArray("chapters").getValuesAs(JsonObject.class)) {
      chapter.getJsonArray("parts").getValuesAs(JsonObject.class).stream().filter(p -> p.get("table") != JsonValue.NULL).forEach(p -> tables.add(p.getJsonObject("table")));
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(tables.size() + 1);
      for (JsonObject table : tables) {
        Sheet sheet = book.getSheet("Tabel " + table.getString("number"));
        JsonArray rows = table.getJsonArray("rows");
        for (int r = 0; r < rows.size(); r++) {
          JsonArray cells = rows.getJsonArray(r);
          for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof JsonNumber number) {
              assertThat(sheet.getRow(r + 1).getCell(c).getNumericCellValue()).isEqualTo(number.doubleValue());
            }
          }
        }
      }
    }
  }

  @Test
  void anIssuedReportStaysAsItIs() {
    IssuedPaper before = new IssuedPaper(REGISTRY, "2011", "id", "F4");
    JsonObject content = before.content();
    REGISTRY.business("S01");
    assertThat(before.content()).isEqualTo(content);
    assertThat(REGISTRY.portal.file("officer", "/api/reports/" + before.number() + ".pdf").body()).isEqualTo(before.pdf);
    assertThat(digest(before.pdf)).isEqualTo(before.record.getString("pdf"));
    IssuedPaper after = new IssuedPaper(REGISTRY, "2011", "id", "F4");
    assertThat(after.number()).isGreaterThan(before.number());
    assertThat(total(after)).isEqualTo(total(before) + 1);
    assertThat(object(REGISTRY.post("officer", "/api/reports/" + before.number() + "/withdraw", "{\"reason\": \"Salah ketik\"}")).getString("reason")).isEqualTo("Salah ketik");
    assertThat(code(REGISTRY.post("officer", "/api/reports/" + before.number() + "/withdraw", "{\"reason\": \"Lagi\"}"))).isEqualTo("409 report.withdrawn");
    assertThat(before.content()).isEqualTo(content);
    assertThat(object(REGISTRY.read("officer", "/api/reports?status=withdrawn")).getJsonArray("items").toString()).contains(before.number()).doesNotContain(after.number());
  }

  @Test
  void aBadRequestIsToldInOneAnswerAndIssuesNothing() {
    int before = object(REGISTRY.read("officer", "/api/reports")).getInt("total");
    HttpResponse<String> refused = REGISTRY.post("officer", "/api/reports", "{\"period\": \"2012-Q3\", \"language\": \"jv\", \"paper\": \"A3\", \"signatory\": {\"nip\": \"12\"}}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("report.period").contains("report.language").contains("report.paper").contains("report.nip").contains("signatory.name");
    assertThat(code(REGISTRY.post("officer", "/api/reports", "{\"period\": \"2999-S1\", \"signatory\": {\"name\": \"A\", \"position\": \"B\"}}"))).isEqualTo("422 report.period");
    assertThat(object(REGISTRY.read("officer", "/api/reports")).getInt("total")).isEqualTo(before);
  }

  private static void rows(IssuedPaper one, String number, JsonObject block, JsonObject base, int decimals) {
    String table = one.table(number);
    for (JsonObject row : block.getJsonArray("rows").getValuesAs(JsonObject.class)) {
      StringJoiner figures = new StringJoiner(" ");
      for (String group : base.keySet()) {
        JsonObject figure = row.getJsonObject(group);
        figures.add(one.number(figure.getInt("n"), 0)).add(figure.get("percent") == JsonValue.NULL ? "" : one.number(figure.getJsonNumber("percent").doubleValue(), decimals));
      }
      assertThat(table).as("table %s, %s", number, row.getString("key")).contains(figures.toString());
    }
    for (String measure : List.of("mean", "sd")) {
      if (block.get(measure) instanceof JsonObject figures && figures.values().stream().noneMatch(v -> v == JsonValue.NULL)) {
        StringJoiner row = new StringJoiner(" ");
        base.keySet().forEach(group -> row.add(one.number(figures.getJsonNumber(group).doubleValue(), 2)));
        assertThat(table).as("%s of table %s", measure, number).contains(row.toString());
      }
    }
  }

  /** Numbers and their decimals in turn. */
  private static String joined(IssuedPaper one, double... numbers) {
    StringJoiner row = new StringJoiner(" ");
    for (int i = 0; i < numbers.length; i += 2) {
      row.add(one.number(numbers[i], (int) numbers[i + 1]));
    }
    return row.toString();
  }

  private static long total(IssuedPaper one) {
    JsonArray rows = one.content().getJsonArray("chapters").getJsonObject(0).getJsonArray("parts").getValuesAs(JsonObject.class).stream().filter(p -> p.get("table") != JsonValue.NULL).findFirst().orElseThrow()
        .getJsonObject("table").getJsonArray("rows");
    JsonArray last = rows.getJsonArray(rows.size() - 1);
    return last.getJsonNumber(last.size() - 2).longValue();
  }

  private static String code(HttpResponse<String> answer) {
    JsonObject problem = object(answer);
    return answer.statusCode() + " " + (problem.get("violations") instanceof JsonArray all && !all.isEmpty() ? all.getJsonObject(0).getString("code") : problem.getString("code"));
  }

  private static void keep(String path) {
    ANSWERS.put(path, object(REGISTRY.read("officer", "/api/" + path)));
  }

  /** What REST said when the reports were issued. */
  private static JsonObject json(String path) {
    return ANSWERS.get(path);
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
