package id.canting.exchange.api;

import static id.canting.exchange.api.ImportCalls.object;
import static id.canting.exchange.api.ImportCalls.rows;
import static id.canting.exchange.api.ImportCalls.send;
import static id.canting.exchange.api.ImportCalls.study;
import static id.canting.exchange.api.ImportCalls.upload;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Portal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole files, and what becomes of an import when the portal dies. */
class ImportFilesIT {
  private static final Portal PORTAL = Portal.get();
  private static final Path FOLDER = Path.of("src/test/resources/imports");

  /** The portal is killed while it stores; what it had written is gone with its transaction. */
  @Test
  void afterACrashTheImportHasFailedAndStoredNothing() throws Exception {
    StringBuilder file = new StringBuilder("business_name;owner_name;village_code\n");
    for (int i = 0; i < 20_000; i++) {
      file.append("Uji Putus ").append(i).append(";Pemilik ").append(Integer.toString(i * 7_919, 36)).append(";\n");
    }
    long businesses = rows("business");
    JsonObject begun = object(PORTAL.send(upload("officer", "businesses", "m.csv", file.toString().getBytes(StandardCharsets.UTF_8), false).header("Prefer", "respond-async")), 202);
    String path = "/api/imports/" + begun.getInt("id");
    JsonObject running = begun;
    while (running.getInt("progress") == 0 && running.getString("status").equals("running")) {
      running = object(PORTAL.read("officer", path), 200);
    }
    assertThat(running.getString("status")).isEqualTo("running");
    assertThat(running.getInt("rows")).isEqualTo(20_000);
    PORTAL.crash();
    JsonObject failed = object(PORTAL.read("officer", path), 200);
    assertThat(failed.getString("status")).isEqualTo("failed");
    assertThat(rows("business")).isEqualTo(businesses);
    assertThat(rows("import_row where run_id = " + begun.getInt("id"))).isZero();
  }

  /** Each file of {@code imports}, in the dry run of a portal whose register holds the study. */
  @ParameterizedTest
  @MethodSource("files")
  void everyFileGetsItsVerdictsOverRestToo(String expectation) throws Exception {
    JsonObject expected;
    try (var reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve(expectation)))) {
      expected = reader.readObject();
    }
    String name = expectation.replace(".json", "");
    JsonObject run = object(send(expected.getBoolean("leader") ? "leader.kerek" : "officer", expected.getString("kind"), name, Files.readAllBytes(FOLDER.resolve(name)), true), 201);
    Map<String, String> said = new TreeMap<>();
    run.getJsonArray("verdicts").getValuesAs(JsonObject.class).forEach(v -> said.put(v.getString("sheet") + "!" + v.getInt("row"), v.getString("verdict")));
    Map<String, String> wanted = new TreeMap<>();
    expected.getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(r -> !r.getString("verdict").equals("accept"))
        .forEach(r -> wanted.put(r.getString("sheet") + "!" + r.getInt("row"), r.getString("verdict")));
    assertThat(said).as(run.toString()).isEqualTo(wanted);
    assertThat(run.toString()).doesNotContain("???");
  }

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")).sorted().toList();
    }
  }
}
