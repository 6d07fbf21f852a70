package id.canting.registry.api;

import static id.canting.registry.RegistryFixture.items;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.canting.registry.RegistryFixture;
import id.canting.shared.api.Listing;
import id.canting.testing.Browser;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves as csv or as a workbook is what the account may see, no row and no field more; workbooks are unpacked for that. */
@Browser
class ExportScopeIT {
  private static final List<String> ACCOUNTS = List.of("officer", "leader.kerek", "leader.tuban", "artisan.0001", "researcher", "admin");
  private static final String READERS = "officer,leader.kerek,leader.tuban,artisan.0001,researcher";
  private static final Set<String> PERSONAL = Set.of("owner_name", "name", "nik", "birth_date", "phone", "email", "address", "nib", "annual_sales_rp", "capital_rp", "lat",
      "lng", "note");

  /** A list that leaves as a file. @param accounts that may have it */
  private record File(String path, String accounts) {}

  private static final List<File> FILES = List.of(
      new File("areas/sub-districts", String.join(",", ACCOUNTS)),
      new File("areas/villages", String.join(",", ACCOUNTS)),
      new File("accounts", "officer,leader.kerek,leader.tuban,admin"),
      new File("sentras", String.join(",", ACCOUNTS)),
      new File("businesses", READERS),
      new File("craftspeople", READERS),
      new File("rounds/2010-S2/responses", "officer,leader.kerek,leader.tuban,researcher"),
      new File("constraints", "officer,leader.kerek,leader.tuban,researcher"),
      new File("constraints/series", "officer,leader.kerek,leader.tuban,researcher"),
      new File("indicators", "officer,leader.kerek,leader.tuban,researcher"),
      new File("indicators/constraint-credit/series", "officer,leader.kerek,leader.tuban,researcher"),
      new File("notices/PGM-0001/applications", "officer,leader.kerek,leader.tuban,artisan.0001"),
      new File("notices", String.join(",", ACCOUNTS)),
      new File("programmes", "officer,leader.kerek,leader.tuban,researcher"),
      new File("activities", "officer,leader.kerek,leader.tuban,researcher"),
      new File("activities/KEG-0001/attendance", "officer,leader.kerek,leader.tuban,researcher"),
      new File("reach", "officer,leader.kerek,leader.tuban,researcher"),
      new File("reach/businesses", "officer,leader.kerek,leader.tuban,researcher"),
      new File("gap/businesses", "officer,leader.kerek,leader.tuban,researcher"),
      new File("follow-ups", "officer,leader.kerek,leader.tuban,artisan.0001"),
      new File("visit-proposals", "officer"),
      new File("visits", "officer,leader.kerek,leader.tuban,artisan.0001"),
      new File("oversight/coverage", "officer,leader.kerek,leader.tuban,researcher"),
      new File("oversight/coverage/series", "officer,leader.kerek,leader.tuban,researcher"),
      new File("oversight/businesses", "officer,leader.kerek,leader.tuban,researcher"),
      new File("oversight/findings", "officer,leader.kerek,leader.tuban,researcher"),
      new File("oversight/follow-ups", "officer,leader.kerek,leader.tuban,researcher"),
      new File("home/rows", "officer,leader.kerek,leader.tuban"),
      new File("codebook", "officer,leader.kerek,leader.tuban,researcher"),
      new File("reports", "officer,researcher"),
      new File("glossary", String.join(",", ACCOUNTS)),
      new File("map", "officer,leader.kerek,leader.tuban,researcher"),
      new File("explorer/responses", "officer,leader.kerek,leader.tuban,researcher"),
      new File("explorer/responses/rows", "officer,leader.kerek,leader.tuban,researcher"),
      new File("tables/1", "officer,leader.kerek,leader.tuban,researcher"),
      new File("tables/2", "officer,leader.kerek,leader.tuban,researcher"),
      new File("tables/3", "officer,leader.kerek,leader.tuban,researcher"),
      new File("tables/4", "officer,leader.kerek,leader.tuban,researcher"));

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static JsonObject kerek;
  private static JsonObject tuban;
  private static JsonObject kerekPerson;
  private static JsonObject tubanPerson;

  @BeforeAll
  static void rows() throws SQLException {
    REGISTRY.artisansBusiness();
    kerek = REGISTRY.business("S01");
    tuban = REGISTRY.business("S05");
    kerekPerson = REGISTRY.craftsperson("S01", kerek.getString("code"));
    tubanPerson = REGISTRY.craftsperson("S05", tuban.getString("code"));
    REGISTRY.craftsperson("S01", RegistryFixture.ARTISANS);
  }

  @Test
  void everyListThatLeavesAsAFileStandsInTheTable() {
    Set<String> paths = new TreeSet<>();
    new ClassFileImporter().importPath(Path.of("target/classes")).stream().filter(c -> c.isAnnotatedWith(jakarta.ws.rs.Path.class)).forEach(c -> {
      String root = c.getAnnotationOfType(jakarta.ws.rs.Path.class).value();
      boolean all = c.tryGetAnnotationOfType(Produces.class).map(ExportScopeIT::leaves).orElse(false);
      c.getMethods().stream().filter(m -> m.isAnnotatedWith(jakarta.ws.rs.GET.class))
          .filter(m -> m.tryGetAnnotationOfType(Produces.class).map(ExportScopeIT::leaves).orElse(all))
          .forEach(m -> paths.add(root + m.tryGetAnnotationOfType(jakarta.ws.rs.Path.class).map(p -> "/" + p.value()).orElse("")));
    });
    assertThat(FILES.stream().map(f -> f.path().replace("2010-S2", "{period}").replace("constraint-credit", "{code}").replace("KEG-0001", "{code}").replace("PGM-0001", "{code}").replace("explorer/responses", "explorer/{code}")).toList()).containsExactlyInAnyOrderElementsOf(paths);
  }

  @Test
  void whoeverMayGetsTheFileAndEveryOtherRole403() throws IOException {
    for (File file : FILES) {
      for (String account : ACCOUNTS) {
        boolean allowed = Arrays.asList(file.accounts().split(",")).contains(account);
        for (String ending : List.of(".csv?period=2010-S2", ".xlsx?period=2010-S2", ".csv?page=0&size=2&period=2010-S2", ".xlsx?page=0&size=2&period=2010-S2")) {
          HttpResponse<byte[]> answer = REGISTRY.portal.file(account, "/api/" + file.path() + ending);
          assertThat(answer.statusCode()).as("%s%s as %s", file.path(), ending, account).isEqualTo(allowed ? 200 : 403);
          assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
              .startsWith(!allowed ? "application/problem+json" : ending.startsWith(".csv") ? Listing.CSV : Listing.XLSX);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"businesses", "craftspeople"})
  void aFileHoldsTheRowsOfTheListAndNoOther(String list) throws IOException {
    for (String account : READERS.split(",")) {
      List<String> codes = listed(account, list);
      assertThat(codes).as(account).isNotEmpty();
      assertThat(codesOf(account, "/api/" + list + ".csv")).as("%s csv as %s", list, account).containsExactlyInAnyOrderElementsOf(codes);
      for (String page : List.of(".csv?sort=-updated&size=200&page=0", ".csv?sort=-updated&size=200&page=1")) {
        assertThat(codes).as("%s%s as %s", list, page, account).containsAll(codesOf(account, "/api/" + list + page));
      }
      String workbook = content(account, "/api/" + list + ".xlsx");
      assertThat(codes).as("%s xlsx as %s", list, account).allMatch(workbook::contains);
      for (JsonObject foreign : account.equals("researcher") ? List.<JsonObject>of() : foreign(account, list)) {
        assertThat(workbook).as("%s xlsx as %s", list, account).doesNotContain(foreign.getString("code"));
      }
    }
  }

  /** @param query what could bring a foreign row or a hidden field to light */
  @ParameterizedTest
  @ValueSource(strings = {"", "?page=0&size=200&sort=-updated", "?query={owner}", "?query={nib}", "?query={phone}", "?query={code}", "?sentra=S01,S05&page=0&size=200"})
  void noForeignValueIsInAnyFile(String query) throws IOException {
    for (String account : READERS.split(",")) {
      for (String list : List.of("businesses", "craftspeople")) {
        for (JsonObject row : foreign(account, list)) {
          for (String ending : List.of(".csv", ".xlsx")) {
            String content = content(account, "/api/" + list + ending + filled(query, row));
            List<String> secrets = account.equals("researcher") ? personal(row) : all(row);
            assertThat(secrets).as("%s%s%s as %s", list, ending, query, account).noneMatch(content::contains);
          }
        }
      }
    }
  }

  @Test
  void aResearchersFilesHaveNoPersonalColumnAndNoOrderByPersons() throws IOException {
    for (String list : List.of("businesses", "craftspeople")) {
      for (String page : List.of("", "?page=0")) {
        String header = content("researcher", "/api/" + list + ".csv" + page).lines().findFirst().orElseThrow().replace("\uFEFF", "");
        assertThat(header.split(";")).as(list).isNotEmpty().doesNotContainAnyElementsOf(PERSONAL);
        String everything = content("officer", "/api/" + list + ".csv" + page).lines().findFirst().orElseThrow();
        assertThat(everything.split(";")).as(list).contains("nik", "phone", "address");
      }
    }
    for (String sorted : List.of("businesses.csv?sort=owner", "businesses.xlsx?sort=-owner&page=0", "craftspeople.csv?sort=name", "craftspeople.xlsx?sort=name&page=0")) {
      assertThat(REGISTRY.portal.file("researcher", "/api/" + sorted).statusCode()).as(sorted).isEqualTo(400);
      assertThat(REGISTRY.portal.file("officer", "/api/" + sorted).statusCode()).as(sorted).isEqualTo(200);
    }
  }

  @Test
  void aFileOfATableIsCountedOverTheScope() throws IOException {
    for (String table : List.of("tables/1", "tables/2", "sentras", "tables/1.csv?period=2010-S2", "tables/3.csv?period=2010-S2", "tables/4.csv?period=2010-S2", "rounds/2010-S2/responses")) {
      String path = "/api/" + (table.contains(".") ? table : table + ".csv");
      assertThat(content("leader.tuban", path)).as(path).isNotEqualTo(content("officer", path));
    }
    assertThat(content("leader.tuban", "/api/tables/1.xlsx")).contains("<sheetData>");
  }

  private static boolean leaves(Produces types) {
    return Arrays.stream(types.value()).anyMatch(t -> t.startsWith(Listing.CSV));
  }

  /** Rows that the account must not see, for a researcher not whose they are. */
  private static List<JsonObject> foreign(String account, String list) {
    boolean businesses = list.equals("businesses");
    return switch (account) {
      case "leader.kerek" -> List.of(businesses ? tuban : tubanPerson);
      case "leader.tuban" -> List.of(businesses ? kerek : kerekPerson);
      case "artisan.0001" -> businesses ? List.of(kerek, tuban) : List.of(kerekPerson, tubanPerson);
      case "researcher" -> List.of(businesses ? kerek : kerekPerson);
      default -> List.of();
    };
  }

  private static List<String> personal(JsonObject row) {
    JsonObject person = row.getJsonObject(row.containsKey("owner") ? "owner" : "person");
    List<String> values = new ArrayList<>(List.of(person.getString("name"), person.getString("nik"), person.getString("phone"), person.getString("email"),
        person.getString("address"), row.getString("note")));
    if (row.containsKey("nib")) {
      values.addAll(List.of(row.getString("nib"), row.get("annualSales").toString(), row.get("capital").toString(), "111.912345", "111,912345"));
    }
    return values;
  }

  private static List<String> all(JsonObject row) {
    List<String> values = personal(row);
    values.removeIf(v -> v.startsWith("111")); // every business of the fixture lies there
    values.add(row.getString("code"));
    return values;
  }

  private static String filled(String query, JsonObject row) {
    JsonObject person = row.getJsonObject(row.containsKey("owner") ? "owner" : "person");
    return query.replace("{owner}", person.getString("name").replace(" ", "%20")).replace("{phone}", person.getString("phone"))
        .replace("{nib}", row.getString("nib", "9000")).replace("{code}", row.getString("code"));
  }

  private static List<String> codesOf(String account, String path) throws IOException {
    return content(account, path).lines().skip(1).map(line -> line.split(";")[0]).filter(code -> code.matches("(TBN-|P)\\d+")).collect(Collectors.toList());
  }

  private static List<String> listed(String account, String list) {
    List<String> codes = new ArrayList<>();
    for (int page = 0; codes.size() == 200 * page; page++) {
      items(REGISTRY.read(account, "/api/" + list + "?size=200&page=" + page)).forEach(item -> codes.add(item.getString("code")));
    }
    return codes;
  }

  /** What a file says: a csv as it is, of a workbook every part of the archive. */
  private static String content(String account, String path) throws IOException {
    HttpResponse<byte[]> answer = REGISTRY.portal.file(account, path);
    assertThat(answer.statusCode()).as("%s as %s", path, account).isEqualTo(200);
    if (!path.contains(".xlsx")) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(text).isNotEmpty();
    return text.toString();
  }
}
