package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.exchange.RowVerdict;
import id.canting.exchange.cell.Finding;
import id.canting.exchange.sheet.Column;
import id.canting.exchange.sheet.TableReader;
import id.canting.exchange.sheet.TableRow;
import id.canting.shared.Texts;
import id.canting.survey.SurveyStub;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code imports} is judged row by row as the JSON beside it says. */
class ImportCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/imports");

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRowGetsItsVerdict(String expectation) throws IOException {
    JsonObject expected;
    try (var reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve(expectation)))) {
      expected = reader.readObject();
    }
    String kind = expected.getString("kind");
    Map<String, String> said = new LinkedHashMap<>();
    Map<String, List<String>> codes = new LinkedHashMap<>();
    Map<String, String> actions = new LinkedHashMap<>();
    Function<List<TableRow>, List<RowVerdict>> judge = judge(kind, expected.getBoolean("leader"));
    List<TableRow> rows = rows(FOLDER.resolve(expectation.replace(".json", "")), kind);
    Iterator<RowVerdict> judged = judge.apply(rows.stream().filter(r -> r.nothing() == null).toList()).iterator();
    for (TableRow row : rows) {
      RowVerdict verdict = row.nothing() == null ? judged.next() : null;
      String key = row.sheet() + "!" + row.number();
      said.put(key, verdict == null ? "skip" : verdict.verdict().code());
      actions.put(key, verdict == null ? "none" : verdict.action().code());
      if (verdict != null) {
        verdict.findings().forEach(ImportCasesTest::saysItInBothLanguages);
      }
      codes.put(key, verdict == null ? List.of(row.nothing().code()) : verdict.findings().stream().map(Finding::code).toList());
    }
    Map<String, String> wanted = new LinkedHashMap<>();
    expected.getJsonArray("rows").getValuesAs(JsonObject.class).forEach(r -> wanted.put(r.getString("sheet") + "!" + r.getInt("row"), r.getString("verdict")));
    assertThat(said).as(codes.toString()).isEqualTo(wanted);
    expected.getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(r -> !r.getString("code").isEmpty())
        .forEach(r -> assertThat(codes.get(r.getString("sheet") + "!" + r.getInt("row"))).as("row %s", r.getInt("row")).contains(r.getString("code")));
    expected.getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(r -> r.containsKey("action"))
        .forEach(r -> assertThat(actions.get(r.getString("sheet") + "!" + r.getInt("row"))).as("row %s", r.getInt("row")).isEqualTo(r.getString("action")));
  }

  @Test
  void thereAreFortyFilesAndTheGeneratorMakesThem(@TempDir Path made) throws IOException {
    ImportCases.main(new String[] {made.toString()});
    try (Stream<Path> again = Files.list(made)) {
      assertThat(again.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")).sorted()).isEqualTo(files()).hasSizeGreaterThanOrEqualTo(40);
    }
    for (String file : files()) {
      assertThat(made.resolve(file)).hasSameTextualContentAs(FOLDER.resolve(file));
    }
  }

  @Test
  void theStudyIsAcceptedAsItIs() {
    BusinessJudge judge = RegisterStub.judge(new RegisterStub(), true, false);
    List<RowVerdict> verdicts = judge.judge(rows(RegisterStub.STUDY, "responses"));
    assertThat(verdicts).hasSize(84).allSatisfy(v -> assertThat(v.findings()).as("row %s", v.row().number()).isEmpty());
  }

  @Test
  void theCraftspeopleOfTheStudyAreAcceptedAsTheyAre() {
    List<RowVerdict> verdicts = RegisterStub.craftsJudge(RegisterStub.withEveryWorkplace(), false).judge(rows(RegisterStub.CRAFTSPEOPLE, "craftspeople"));
    assertThat(verdicts).hasSize(450).allSatisfy(v -> assertThat(v.findings()).as("row %s", v.row().number()).isEmpty());
  }

  private static Function<List<TableRow>, List<RowVerdict>> judge(String kind, boolean leader) {
    RegisterStub register = RegisterStub.withTheFirstOfTheStudy();
    return kind.equals("craftspeople") ? RegisterStub.craftsJudge(register, leader)::judge : RegisterStub.judge(register, kind.equals("responses"), leader)::judge;
  }

  private static void saysItInBothLanguages(Finding finding) {
    assertThat(finding.message(Texts.INDONESIAN)).doesNotContain("???").doesNotContain("{");
    assertThat(finding.message(Texts.ENGLISH)).doesNotContain("???").doesNotContain("{");
  }

  private static List<TableRow> rows(Path file, String kind) {
    List<TableRow> rows = new ArrayList<>();
    List<Column> columns = switch (kind) {
      case "craftspeople" -> CraftspersonLine.COLUMNS;
      case "responses" -> SurveyStub.columns();
      default -> BusinessColumns.businesses();
    };
    TableReader.read(file, columns, rows::add, n -> { });
    return rows;
  }
}
