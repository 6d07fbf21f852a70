package id.canting;

import static id.canting.DoorRows.ACCOUNTS;
import static id.canting.DoorRows.ANALYSTS;
import static id.canting.DoorRows.EVERYBODY;
import static id.canting.DoorRows.INVITERS;
import static id.canting.DoorRows.MEMBERS;
import static id.canting.DoorRows.READERS;
import static id.canting.DoorRows.REGISTRARS;
import static id.canting.DoorRows.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.Views;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Who may open which page, with real sessions. Every page is found on disk, must stand in the table, and is opened by its address as every
 * role: an allowed account gets the row, each other 403, and a row outside the scope is as unknown as one that never was.
 */
@Browser
class PagePermissionIT {
  /** By their place under the web root; in braces the kind of row whose code they need. */
  private static final Map<String, String> PAGES = Map.ofEntries(
      Map.entry("/home.xhtml", EVERYBODY),
      Map.entry("/insight/search.xhtml", EVERYBODY),
      Map.entry("/insight/help.xhtml", EVERYBODY),
      Map.entry("/insight/glossary.xhtml", EVERYBODY),
      Map.entry("/artisan/search.xhtml", "artisan.0001"),
      Map.entry("/insight/map.xhtml", ANALYSTS),
      Map.entry("/area/boundaries.xhtml", "admin"),
      Map.entry("/account/accounts.xhtml", INVITERS),
      Map.entry("/account/invite-account.xhtml", INVITERS),
      Map.entry("/account/account.xhtml?username={accounts}", INVITERS),
      Map.entry("/programme/gap.xhtml", ANALYSTS),
      Map.entry("/supervision/oversight.xhtml", ANALYSTS),
      Map.entry("/insight/home-rows.xhtml", REGISTRARS),
      Map.entry("/insight/codebook.xhtml", ANALYSTS),
      Map.entry("/insight/explorer.xhtml", ANALYSTS),
      Map.entry("/insight/explorer-rows.xhtml", ANALYSTS),
      Map.entry("/supervision/follow-ups.xhtml", MEMBERS),
      Map.entry("/supervision/follow-up.xhtml?id={follow-ups}", MEMBERS),
      Map.entry("/supervision/change-follow-ups.xhtml", MEMBERS),
      Map.entry("/artisan/tasks.xhtml", "artisan.0001"),
      Map.entry("/artisan/task.xhtml?id={follow-ups}", "artisan.0001"),
      Map.entry("/supervision/planning.xhtml", "officer"),
      Map.entry("/supervision/weights.xhtml", "officer"),
      Map.entry("/supervision/calendar.xhtml", "officer"),
      Map.entry("/supervision/route.xhtml", "officer"),
      Map.entry("/supervision/targets.xhtml", "officer"),
      Map.entry("/artisan/home.xhtml", "artisan.0001"),
      Map.entry("/artisan/notices.xhtml", "artisan.0001"),
      Map.entry("/artisan/applications.xhtml", "artisan.0001"),
      Map.entry("/artisan/attendance.xhtml", "artisan.0001"),
      Map.entry("/artisan/business.xhtml", "artisan.0001"),
      Map.entry("/artisan/visits.xhtml", "artisan.0001"),
      Map.entry("/artisan/path.xhtml", "artisan.0001"),
      Map.entry("/artisan/help.xhtml", "artisan.0001"),
      Map.entry("/registry/remarks.xhtml", "officer"),
      Map.entry("/area/areas.xhtml", EVERYBODY),
      Map.entry("/area/edit-sub-district.xhtml?code={sub-districts}", "officer"),
      Map.entry("/area/edit-village.xhtml?code={villages}", "officer"),
      Map.entry("/registry/imports.xhtml", REGISTRARS),
      Map.entry("/registry/import.xhtml?id={imports}", REGISTRARS),
      Map.entry("/registry/sentras.xhtml", EVERYBODY),
      Map.entry("/registry/sentra.xhtml?code={sentras}", EVERYBODY),
      Map.entry("/registry/edit-sentra.xhtml?code={sentras}", "officer"),
      Map.entry("/registry/businesses.xhtml", READERS),
      Map.entry("/registry/business.xhtml?code={businesses}", READERS),
      Map.entry("/registry/edit-business.xhtml?code={businesses}", MEMBERS),
      Map.entry("/registry/register-business.xhtml", REGISTRARS),
      Map.entry("/registry/craftspeople.xhtml", READERS),
      Map.entry("/registry/craftsperson.xhtml?code={craftspeople}", READERS),
      Map.entry("/registry/edit-craftsperson.xhtml?code={craftspeople}", REGISTRARS),
      Map.entry("/registry/register-craftsperson.xhtml", REGISTRARS),
      Map.entry("/artisan/apply.xhtml?notice={notices}", "artisan.0001"),
      Map.entry("/notice/apply.xhtml?notice={notices}", REGISTRARS),
      Map.entry("/notice/applications.xhtml?notice={notices}", "officer"),
      Map.entry("/notice/application.xhtml?business=" + RegistryFixture.ARTISANS + "&notice={fair}", "officer"),
      Map.entry("/notice/allocation.xhtml?seed=1&notice={fair}", "officer"),
      Map.entry("/notice/notices.xhtml", "officer"),
      Map.entry("/notice/new-notice.xhtml", "officer"),
      Map.entry("/notice/notice.xhtml?code={notices}", "officer"),
      Map.entry("/notice/edit-notice.xhtml?code={notices}", "officer"),
      Map.entry("/survey/rounds.xhtml", ANALYSTS),
      Map.entry("/survey/round.xhtml?period=2010-S2", ANALYSTS),
      Map.entry("/survey/responses.xhtml?period=2010-S2", ANALYSTS),
      Map.entry("/survey/enter.xhtml?period=" + DoorRows.ROUND + "&business={businesses}", ANALYSTS),
      Map.entry("/survey/open-round.xhtml", "officer"),
      Map.entry("/survey/edit-round.xhtml?period=2010-S2", "officer"),
      Map.entry("/survey/queue.xhtml?period=2010-S2", REGISTRARS),
      Map.entry("/survey/grid.xhtml?period=2010-S2", REGISTRARS),
      Map.entry("/survey/instruments.xhtml", ANALYSTS),
      Map.entry("/survey/instrument.xhtml?version=1", ANALYSTS),
      Map.entry("/survey/edit-instrument.xhtml?version=1", "officer"),
      Map.entry("/survey/restate-bands.xhtml?version=1&scale=kontribusi", "officer"),
      Map.entry("/supervision/visits.xhtml", MEMBERS),
      Map.entry("/supervision/visit.xhtml?uuid={visits}", MEMBERS),
      Map.entry("/supervision/new-visit.xhtml", "officer"),
      Map.entry("/supervision/visit-form.xhtml?purpose=coaching&business={businesses}", "officer"),
      Map.entry("/supervision/checklists.xhtml", READERS),
      Map.entry("/supervision/checklist.xhtml?code={checklists}", READERS),
      Map.entry("/programme/programmes.xhtml", ANALYSTS),
      Map.entry("/programme/programme.xhtml?code={programmes}", ANALYSTS),
      Map.entry("/programme/new-programme.xhtml", "officer"),
      Map.entry("/programme/edit-programme.xhtml?code={programmes}", "officer"),
      Map.entry("/programme/calendar.xhtml", ANALYSTS),
      Map.entry("/programme/activity.xhtml?code={activities}", ANALYSTS),
      Map.entry("/programme/new-activity.xhtml", "officer"),
      Map.entry("/programme/edit-activity.xhtml?code={activities}", "officer"),
      Map.entry("/programme/attendance.xhtml?code={activities}", "officer"),
      Map.entry("/programme/reach.xhtml", ANALYSTS),
      Map.entry("/insight/reports.xhtml", REPORTED),
      Map.entry("/insight/new-report.xhtml", "officer"),
      Map.entry("/insight/report.xhtml?number={reports}", REPORTED),
      Map.entry("/statistics/constraints.xhtml", ANALYSTS),
      Map.entry("/statistics/indicators.xhtml", ANALYSTS),
      Map.entry("/statistics/indicator.xhtml?code={indicators}", ANALYSTS),
      Map.entry("/statistics/edit-indicator.xhtml?code={indicators}", "officer"),
      Map.entry("/statistics/tables.xhtml", ANALYSTS),
      Map.entry("/statistics/tables.xhtml?table=2", ANALYSTS),
      Map.entry("/statistics/tables.xhtml?table=3&period=2010-S2", ANALYSTS),
      Map.entry("/statistics/tables.xhtml?table=4&period=2010-S2", ANALYSTS),
      Map.entry("/statistics/tables.xhtml?period=2010-S2", ANALYSTS));

  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private static final Portal PORTAL = REGISTRY.portal;
  private static DoorRows rows;

  @BeforeAll
  static void rows() throws SQLException {
    rows = new DoorRows(REGISTRY);
  }

  @Test
  void everyPageStandsInTheTable() {
    Set<String> pages = Views.all("", 1).stream().map(PagePermissionIT::bare).collect(Collectors.toCollection(TreeSet::new));
    pages.remove("/index.xhtml"); // the door
    pages.remove("/public/certificate.xhtml"); // whoever holds a certificate
    pages.remove("/public/report.xhtml"); // whoever holds a report
    pages.remove("/public/invitation.xhtml"); // whoever is invited
    assertThat(PAGES.keySet().stream().map(PagePermissionIT::bare).collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(pages);
  }

  @Test
  void whoeverMayGetsThePageAndEveryOtherRole403() {
    for (String account : ACCOUNTS) {
      String session = PORTAL.session(account);
      PAGES.forEach((page, accounts) -> {
        String own = with(page, kind(page).isEmpty() ? "" : rows.own(kind(page), account));
        HttpResponse<String> answer = visit(session, own);
        boolean toOwnPages = page.equals("/home.xhtml") && account.startsWith("artisan") || page.startsWith("/artisan/apply") && DoorRows.among(account, REGISTRARS);
        assertThat(answer.statusCode()).as("%s as %s", own, account).isEqualTo(toOwnPages ? 302 : DoorRows.among(account, accounts) ? 200 : 403);
        if (answer.statusCode() == 200 && !kind(page).isEmpty()) {
          assertThat(answer.body()).as("%s as %s", own, account).contains(rows.own(kind(page), account));
        }
      });
    }
  }

  @Test
  void aForeignRowIsAsUnknownAsOneThatNeverWas() {
    for (String account : ACCOUNTS) {
      String session = PORTAL.session(account);
      PAGES.forEach((page, accounts) -> {
        String foreign = rows.foreign(kind(page), account);
        if (DoorRows.among(account, accounts) && foreign != null) {
          HttpResponse<String> answer = visit(session, with(page, foreign));
          HttpResponse<String> nothing = visit(session, with(page, rows.nothing(kind(page))));
          assertThat(answer.statusCode()).as("%s with %s as %s", page, foreign, account).isEqualTo(404);
          assertThat(nothing.statusCode()).isEqualTo(404);
          assertThat(told(answer)).isEqualTo(told(nothing));
          assertThat(answer.body()).doesNotContain("Jalan Rahasia").doesNotContain("Gang Sembunyi").doesNotContain("Batik Uji").doesNotContain("Kartini");
        }
      });
    }
  }

  @Test
  void aResearchersPagesHoldNoPersonsValue() throws SQLException {
    String session = PORTAL.session("researcher");
    String business = rows.own("businesses", "researcher");
    String person = rows.own("craftspeople", "researcher");
    for (String page : new String[] {"/registry/business.xhtml?code=" + business, "/registry/businesses.xhtml?size=200&sort=-updated&columns=code,name,owner,nib,phone",
        "/registry/craftsperson.xhtml?code=" + person, "/registry/craftspeople.xhtml?size=200&sort=-updated", "/home.xhtml"}) {
      assertThat(visit(session, page).body()).as(page).doesNotContain("Wulandari").doesNotContain("Kartini").doesNotContain("Jalan Rahasia").doesNotContain("Gang Sembunyi")
          .doesNotContain("@contoh.id").doesNotContain("111.912345").doesNotContain("111,912345").doesNotContain("Catatan").doesNotContain("Sisipan");
    }
    assertThat(visit(session, "/registry/businesses.xhtml?sort=owner").statusCode()).isEqualTo(400);
    assertThat(visit(session, "/registry/craftspeople.xhtml?sort=name").statusCode()).isEqualTo(400);
    assertThat(visit(session, "/registry/businesses.xhtml?query=Wulandari").body()).doesNotContain("Batik Uji");
  }

  @Test
  void withoutASessionAPageLeadsToSignIn() {
    PAGES.keySet().forEach(page -> {
      HttpResponse<String> answer = PORTAL.send(HttpRequest.newBuilder(PORTAL.at(with(page, "S01"))));
      assertThat(answer.statusCode()).as(page).isIn(302, 303);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(PORTAL.keycloak());
    });
  }

  private static HttpResponse<String> visit(String session, String page) {
    return PORTAL.send(HttpRequest.newBuilder(PORTAL.at(page)).header("Cookie", session));
  }

  /** What the page says in its middle; the frame holds nonces. */
  private static String told(HttpResponse<String> answer) {
    return answer.body().substring(answer.body().indexOf("<h2>"), answer.body().indexOf("</p>", answer.body().indexOf("<h2>")));
  }

  private static String bare(String page) {
    return page.replaceAll("\\?.*", "");
  }

  private static String kind(String page) {
    return page.contains("{") ? page.replaceAll(".*\\{|}", "") : "";
  }

  private static String with(String page, @Nullable String code) {
    return page.replaceAll("\\{.*", String.valueOf(code));
  }
}
