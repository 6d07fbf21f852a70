package id.canting.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import id.canting.testing.Uploads;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What tests of imports say to the portal over REST. */
final class ImportCalls {
  private static final Portal PORTAL = Portal.get();

  private ImportCalls() {}

  static byte[] study(String file) throws IOException {
    try (InputStream in = ImportCalls.class.getResourceAsStream("/study/" + file)) {
      return in.readAllBytes();
    }
  }

  static JsonObject sent(String kind, String name, String content, boolean dryRun) {
    return object(send("officer", kind, name, content.getBytes(StandardCharsets.UTF_8), dryRun), 201);
  }

  static HttpResponse<String> send(String account, String kind, String name, byte[] content, boolean dryRun) {
    return PORTAL.send(upload(account, kind, name, content, dryRun));
  }

  static HttpRequest.Builder upload(String account, String kind, String name, byte[] content, boolean dryRun) {
    return new Uploads(PORTAL).request(account, kind, name, content, dryRun);
  }

  static byte[] workbook(String[][]... sheets) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String[][] rows : sheets) {
        var sheet = workbook.createSheet();
        for (int r = 0; r < rows.length; r++) {
          var row = sheet.createRow(r);
          for (int c = 0; c < rows[r].length; c++) {
            row.createCell(c).setCellValue(rows[r][c]);
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  static int workers(String code) {
    return object(PORTAL.read("officer", "/api/businesses/" + code), 200).getInt("workers");
  }

  static int nextCode() throws SQLException {
    try (Connection database = PORTAL.database(); ResultSet next = database.createStatement().executeQuery("select nextval(business_code_seq) + 1")) {
      next.next();
      return next.getInt(1);
    }
  }

  static HttpResponse<String> answer(String path, String body) {
    return PORTAL.send(PORTAL.request("officer", path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  static JsonObject posted(String account, String path, String body) {
    return object(PORTAL.send(PORTAL.request(account, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))), 200);
  }

  static JsonObject object(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  static long rows(String table) throws SQLException {
    try (Connection database = PORTAL.database(); ResultSet count = database.createStatement().executeQuery("select count(*) from " + table)) {
      count.next();
      return count.getLong(1);
    }
  }
}
