package id.canting.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.BadFiles;
import id.canting.testing.BadFiles.BadFile;
import id.canting.testing.Browser;
import id.canting.testing.PageForm;
import id.canting.testing.Portal;
import id.canting.testing.Told;
import id.canting.testing.Uploads;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be read is refused with a sentence in the language asked for; the register is as before. */
@Browser
class BadFilesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final Uploads UPLOADS = new Uploads(PORTAL);

  /** Beside the field, or on the page of the import. */
  private static final Pattern FAILURE = Pattern.compile("(?s)(?:id=\"file-error\">|class=\"ct-msg err\" role=\"alert\"><b>[^<]*</b><span>)([^<]*)<");
  private static final int LOOKS = 1_000;

  @TempDir Path folder;

  @Test
  void aFileThatIsNoTableIsRefusedByItsKind() throws Exception {
    for (BadFile file : BadFiles.all()) {
      Map<String, String> before = REGISTRY.state();
      HttpResponse<String> indonesian = UPLOADS.answer("officer", "businesses", file.name(), BodyPublishers.ofByteArray(file.content()), false, "id");
      HttpResponse<String> english = UPLOADS.answer("officer", "businesses", file.name(), BodyPublishers.ofByteArray(file.content()), false, "en");
      assertThat(indonesian.body()).as(file.name()).contains(file.code());
      Told.inBoth(indonesian, english, 422, file.code());
      assertThat(REGISTRY.state()).as(file.name()).isEqualTo(before);
    }
  }

  @Test
  void aPageTellsTheSameBesideItsFieldAndStoresNothing() throws Exception {
    String session = PORTAL.session("officer");
    for (BadFile file : BadFiles.all()) {
      Map<String, String> before = REGISTRY.state();
      List<String> told = new ArrayList<>();
      for (String language : List.of("id", "en")) {
        PageForm form = PageForm.open(PORTAL, session + "; lang=" + language, "/registry/imports.xhtml");
        HttpResponse<String> answer = ended(form.send(session + "; lang=" + language, "file", file.name(), file.content()), session + "; lang=" + language);
        Matcher error = FAILURE.matcher(answer.body());
        assertThat(error.find()).as("%s: %s", file.name(), answer.body()).isTrue();
        Told.sentence(error.group(1).strip());
        assertThat(answer.body()).as(file.name()).doesNotContain("Exception").doesNotContain("id.canting");
        told.add(error.group(1));
      }
      assertThat(told.get(0)).as(file.name()).isNotEqualTo(told.get(1));
      assertThat(REGISTRY.state()).as(file.name()).isEqualTo(before);
    }
  }

  @Test
  void aPageTellsThatAFileIsTooLargeAndThatTheSessionEnded() throws Exception {
    String session = PORTAL.session("officer");
    Map<String, String> before = REGISTRY.state();
    for (int megabytes : List.of(51, 60)) {
      PageForm form = PageForm.open(PORTAL, session, "/registry/imports.xhtml");
      HttpResponse<String> answer = form.send(session, "file", "besar.csv", new byte[megabytes << 20]);
      assertThat(answer.statusCode()).isIn(413, 422);
      assertThat(answer.body()).contains("50 MB").doesNotContain("Exception");
    }
    HttpResponse<String> ended = PageForm.open(PORTAL, session, "/registry/imports.xhtml").send("", "file", "a.csv", new byte[2 << 20]);
    assertThat(ended.body()).contains("Masuk lagi").doesNotContain("Exception");
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"51500,file.too-large", "60000,body.too-large", "120000,body.too-large"})
  void aFileOfMoreThan50MegabytesIsRefusedWithASentence(int kilobytes, String code) throws Exception {
    Path file = Files.createFile(folder.resolve("besar.csv"));
    byte[] lines = "business_name;owner_name\nBatik Besar;Siti Besar\n".repeat(1_000).getBytes();
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long size = 0; size < kilobytes * 1024L; size += lines.length) {
        out.write(lines);
      }
    }
    Map<String, String> before = REGISTRY.state();
    HttpResponse<String> indonesian = UPLOADS.answer("officer", "businesses", "besar.csv", BodyPublishers.ofFile(file), false, "id");
    HttpResponse<String> english = UPLOADS.answer("officer", "businesses", "besar.csv", BodyPublishers.ofFile(file), false, "en");
    Told.inBoth(indonesian, english, 413, code);
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  /** Many clients listen only when they have sent all; they would lose the answer, and half a minute. */
  @Test
  void aRefusalIsHeardAlsoByWhoIsStillSending() {
    byte[] body = new byte[5_000_000];
    for (String language : List.of("id", "en")) {
      HttpRequest.Builder unsigned = HttpRequest.newBuilder(PORTAL.at("/api/imports?kind=businesses")).header("Content-Type", "multipart/form-data; boundary=cut");
      Told.problem(PORTAL.send(unsigned.header("Accept-Language", language).POST(BodyPublishers.ofByteArray(body))), 401, "unsigned");
      for (String path : List.of("/api/imports", "/api/nowhere")) {
        HttpRequest.Builder request = PORTAL.request("officer", path).header("Content-Type", "text/plain").header("Accept-Language", language);
        HttpResponse<String> answer = PORTAL.send(request.POST(BodyPublishers.ofByteArray(body)));
        Told.problem(answer, path.endsWith("imports") ? 415 : 404, path.endsWith("imports") ? "type.unsupported" : "path.unknown");
      }
      Told.problem(UPLOADS.answer("researcher", "businesses", "a.csv", BodyPublishers.ofByteArray(body), false, language), 403, "forbidden");
      assertThat(PORTAL.read("officer", "/api/me").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatAFileIsItsContentTellsAndNotItsName() throws Exception {
    for (String name : List.of("tabel.csv", "tabel.txt", "tabel", "../../tabel.xlsx", "tabel<script>.xlsx")) {
      HttpResponse<String> answer = UPLOADS.answer("officer", "businesses", name, BodyPublishers.ofByteArray(BadFiles.workbook()), true, "id");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
    HttpResponse<String> csv = UPLOADS.answer("officer", "businesses", "tabel.xlsx", BodyPublishers.ofString("business_name;owner_name\nBatik Nama;Siti Nama\n"), true, "id");
    assertThat(csv.statusCode()).as(csv.body()).isEqualTo(201);
  }

  @Test
  void anUploadWithoutAFileOrOfAnUnknownKindIsTold() throws Exception {
    Map<String, String> before = REGISTRY.state();
    for (String language : List.of("id", "en")) {
      Told.problem(sent(language, "multipart/form-data; boundary=cut", "--cut\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--cut--\r\n"), 400, "import.file-missing");
      Told.problem(sent(language, "application/json", "{}"), 415, "type.unsupported");
      for (String body : List.of("", "--cut", "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nbusiness_name;owner_name\nA;B", "no multipart at all")) {
        HttpResponse<String> answer = sent(language, "multipart/form-data; boundary=cut", body);
        assertThat(answer.statusCode()).as("%s: %s", body, answer.body()).isEqualTo(400);
        Told.problem(answer, 400, RegistryFixture.object(answer).getString("code"));
      }
      Told.problem(sent(language, "multipart/form-data", "x"), 400, "body.malformed");
    }
    Told.inBoth(UPLOADS.answer("officer", "nonsense", "a.csv", BodyPublishers.ofString("a;b\n1;2\n"), false, "id"),
        UPLOADS.answer("officer", "nonsense", "a.csv", BodyPublishers.ofString("a;b\n1;2\n"), false, "en"), 422, "import.kind-unknown");
    assertThat(REGISTRY.state()).isEqualTo(before);
  }

  /** What is told in the end where judging takes a while and the page of the import shows its progress. */
  private static HttpResponse<String> ended(HttpResponse<String> answer, String cookies) {
    HttpResponse<String> page = answer;
    for (int look = 0; look < LOOKS && !FAILURE.matcher(page.body()).find(); look++) {
      URI progress = PORTAL.at("/").resolve(answer.headers().firstValue("Location").orElseThrow());
      page = PORTAL.send(HttpRequest.newBuilder(progress).header("Cookie", cookies));
    }
    return page;
  }

  private static HttpResponse<String> sent(String language, String type, String body) throws IOException {
    return PORTAL.send(PORTAL.request("officer", "/api/imports?kind=businesses").header("Accept-Language", language).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }
}
