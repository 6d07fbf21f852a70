package id.canting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.Uploads;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No list, profile or file asks the database once per row. The database itself counts the statements that it was sent. */
@Browser
class StatementsIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static final Map<String, String> SESSIONS = new HashMap<>();
  private static final int RUNS = 5;
  private static String busy;
  private static String person;
  private static final Map<String, Integer> IMPORTS = new HashMap<>();
  private static Connection database;

  @BeforeAll
  static void rows() throws SQLException {
    database = PORTAL.database();
    busy = REGISTRY.business("S01").getString("code");
    for (int i = 0; i < 30; i++) {
      REGISTRY.business(i % 2 == 0 ? "S01" : "S05");
      person = REGISTRY.craftsperson("S01", busy).getString("code");
    }
    for (String account : List.of("officer", "leader.kerek")) {
      SESSIONS.put(account, PORTAL.session(account));
      IMPORTS.put(account, new Uploads(PORTAL).send(account, "businesses", "banyak.csv", rows(30), true).getInt("id"));
    }
  }

  private static byte[] rows(int many) {
    StringBuilder rows = new StringBuilder("business_name;owner_name;start_year\n");
    for (int i = 0; i < many; i++) {
      rows.append("Batik Baris ").append(i).append(";Siti Baris ").append(i).append(";99\n");
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  /** In each line the least and the greatest size of one list, by which {@code #} is replaced, and the most statements it may take. */
  @ParameterizedTest
  @CsvSource({
    "/api/businesses?size=#,2,30,8",
    "/api/businesses?size=#&sort=-updated&scale=micro,2,30,8",
    "/api/businesses?size=#&query=batik,2,30,10",
    "/api/businesses?size=#&query=batik&sort=name,2,30,10",
    "/api/craftspeople?size=#,2,30,8",
    "/api/craftspeople?size=#&query=P0,2,30,8",
    "/api/search?q=batik&size=#,1,30,40",
    "/api/search/recent?size=#,1,20,12",
    "/api/sentras?size=#,1,12,10",
    "/api/areas/villages?size=#,1,200,6",
    "/api/areas/sub-districts?size=#,1,20,6",
    "/api/businesses.csv?page=0&size=#,2,30,10",
    "/api/businesses.xlsx?page=0&size=#,2,30,10",
    "/api/businesses.csv?page=0&size=#&query=batik,2,30,12",
    "/api/craftspeople.csv?page=0&size=#,2,30,10",
    "/api/craftspeople.xlsx?page=0&size=#,2,30,10",
    "/api/sentras.csv?page=0&size=#,1,12,10",
    "/api/areas/villages.csv?page=0&size=#,1,200,6",
    "/registry/businesses.xhtml?size=#,2,30,26",
    "/registry/businesses.xhtml?size=#&scale=micro&sentra=S01,2,30,26",
    "/registry/businesses.xhtml?size=#&query=batik,2,30,26",
    "/registry/craftspeople.xhtml?size=#,2,30,26",
    "/api/imports/{import}/verdicts?size=#,2,30,10",
    "/registry/import.xhtml?verdict=needs_confirmation&size=#&id={import},2,30,26",
    "/api/programmes?size=#,2,13,10",
    "/api/activities?size=#,2,25,10",
    "/api/reach/businesses?size=#,2,30,10",
    "/api/gap/businesses?size=#,2,30,8",
    "/api/oversight/businesses?size=#,2,30,8",
    "/api/accounts?size=#,1,5,8",
    "/api/follow-ups?size=#,2,30,8",
    "/supervision/follow-ups.xhtml?size=#,2,30,30",
    "/supervision/oversight.xhtml?visited=no&size=#,2,30,40",
    "/insight/home-rows.xhtml?figure=unconfirmed&size=#,2,60,12",
    "/insight/explorer-rows.xhtml?measure=businesses&size=#,2,60,20",
    "/api/explorer/craftspeople/rows?size=#,2,60,8",
    "/api/visits?size=#,2,60,8",
    "/supervision/visits.xhtml?size=#,2,60,26",
    "/api/notices?size=#,2,8,10",
    "/api/notices/PGM-0001/applications?size=#,2,10,10",
    "/programme/programmes.xhtml?size=#,2,13,26",
    "/programme/gap.xhtml?constraint=credit&size=#,2,20,26"
  })
  void aLongPageTakesAsManyStatementsAsAShortOne(String path, String few, String many, int most) throws SQLException {
    for (String account : SESSIONS.keySet()) {
      String list = path.replace("{import}", IMPORTS.get(account).toString());
      long ofFew = statements(account, list.replace("#", few));
      assertThat(statements(account, list.replace("#", many))).as("%s as %s", path, account).isEqualTo(ofFew).isPositive().isLessThanOrEqualTo(most);
    }
  }

  /** The register holds more than a hundred businesses, hundreds of craftspeople and twelve sentra. */
  @ParameterizedTest
  @CsvSource({
    "/api/me,8", "/api/businesses/{business},10", "/api/businesses/{business}/history,16", "/api/craftspeople/{person},8", "/api/craftspeople/{person}/history,16",
    "/api/sentras/S01,10", "/api/tables/1,8", "/api/tables/1?period=2010-S2,8", "/api/tables/2,10", "/api/tables/1.csv,8", "/api/tables/2.xlsx,10",
    "/api/businesses.csv,10", "/api/businesses.xlsx,10", "/api/businesses.csv?query=batik,12", "/api/craftspeople.csv,10", "/api/craftspeople.xlsx,10", "/api/sentras.csv,10",
    "/api/areas/villages.csv,6", "/api/imports,8",
    "/registry/business.xhtml?code={business},41", "/registry/edit-business.xhtml?code={business},28", "/registry/register-business.xhtml,26",
    "/registry/craftsperson.xhtml?code={person},26", "/registry/edit-craftsperson.xhtml?code={person},26", "/registry/register-craftsperson.xhtml,26",
    "/registry/sentras.xhtml,20", "/registry/sentra.xhtml?code=S01,20", "/area/areas.xhtml,12",
    "/area/edit-village.xhtml?code=35.23.08.2006,16", "/area/edit-sub-district.xhtml?code=35.23.08,16", "/api/imports/{import},10", "/registry/imports.xhtml,16",
    "/registry/import.xhtml?id={import},26", "/home.xhtml,36",
    "/programme/programme.xhtml?code=PRG-0002,30", "/programme/activity.xhtml?code=KEG-0001,30", "/programme/calendar.xhtml,20", "/programme/reach.xhtml,26", "/api/activities/KEG-0001/attendance,10",
    "/notice/apply.xhtml?notice=PGM-0001,30",
    "/supervision/visit.xhtml?uuid=10000000-0000-4000-8000-000000000006,26", "/supervision/visit-form.xhtml?business={business}&purpose=coaching,26",
    "/api/visits/10000000-0000-4000-8000-000000000006,10", "/api/visits.csv,10", "/supervision/checklists.xhtml,16",
    "/statistics/tables.xhtml,26", "/statistics/tables.xhtml?period=2010-S2,26", "/statistics/tables.xhtml?table=2,16"
  })
  void aProfileATableAndAFileTakeFewStatements(String path, int most) throws SQLException {
    for (String account : SESSIONS.keySet()) {
      String asked = path.replace("{business}", busy).replace("{person}", person).replace("{import}", IMPORTS.get(account).toString());
      if (account.startsWith("leader") && (asked.startsWith("/area/edit") || asked.startsWith("/supervision/visit-form"))) {
        continue;
      }
      assertThat(statements(account, asked)).as("%s as %s", asked, account).isNotNegative().isLessThanOrEqualTo(most);
    }
  }

  /** The least of several runs, so that what else goes on in the portal does not count. */
  private static long statements(String account, String path) throws SQLException {
    long least = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long before = questions();
      HttpResponse<String> answer = path.startsWith("/api/")
          ? REGISTRY.read(account, path)
          : PORTAL.send(HttpRequest.newBuilder(PORTAL.at(path)).header("Cookie", SESSIONS.get(account)));
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      least = Math.min(least, questions() - before - 1);
    }
    return least;
  }

  private static long questions() throws SQLException {
    try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
      row.next();
      return row.getLong(2);
    }
  }
}
