package id.canting.registry.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.canting.registry.RegistryFixture;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Browser
class BusinessPagesIT {
  @RegisterExtension static final RegistryFixture REGISTRY = new RegistryFixture();
  private final Portal portal = REGISTRY.portal;

  @Test
  void anOfficerFindsABusinessChangesItAndSeesWhatWasChanged() {
    String code = registered("Batik Perjalanan Petugas");
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/registry/businesses.xhtml");
      page.fill("input[name=query]", "Perjalanan Petugas");
      page.press("input[name=query]", "Enter");
      assertThat(page.locator(".ct-table tbody tr").first()).containsText("Batik Perjalanan Petugas");
      assertThat(page.locator(".ct-chip").first()).containsText("Perjalanan Petugas");

      page.locator("summary.ct-chip.add").click();
      page.locator("input[name=scale][value=micro]").check();
      page.locator(".ct-pop.panel button[type=submit]").click();
      assertThat(page.url()).contains("query=Perjalanan").contains("scale=micro");

      page.locator(".ct-table tbody th a").first().click();
      assertThat(page.locator("h1")).hasText("Batik Perjalanan Petugas");
      page.locator(".ct-head .ct-acts a.btn:not(.line)").click();
      page.fill("#workers", "17");
      page.fill("#products", "Selendang \uD83E\uDEA1 <b>halus</b>");
      page.click("#save");

      assertThat(page.locator("h1")).hasText("Batik Perjalanan Petugas");
      assertThat(page.locator(".ct-msg.ok")).isVisible();
      assertThat(page.locator(".ct-time del").first()).isAttached();
      assertThat(page.locator(".ct-time")).containsText("17");
      assertThat(page.locator(".ct-time")).containsText("Selendang \uD83E\uDEA1 <b>halus</b>");
    }
    assertThat(column("select workers from business where code = ?", code)).isEqualTo("17");
  }

  @Test
  void whoSavesSecondIsToldAndLosesNothingTyped() {
    String code = registered("Batik Dua Penyunting");
    try (SignedIn officer = portal.signedIn("officer")) {
      Page first = officer.open("/registry/edit-business.xhtml?code=" + code);
      Page second = officer.open("/registry/edit-business.xhtml?code=" + code);
      first.fill("#workers", "8");
      first.fill("#products", "Kemeja");
      first.click("#save");
      assertThat(first.locator(".ct-msg.ok")).isVisible();

      second.fill("#workers", "21");
      second.click("#save");
      assertThat(second.locator("#errors")).isVisible();
      assertThat(second.locator("#workers")).hasValue("21");
      assertThat(second.locator("#workers-f .ct-now")).containsText("8");
      assertThat(second.locator("#products")).hasValue("Kemeja");
      assertThat(column("select workers from business where code = ?", code)).isEqualTo("8");

      second.click("#save");
      assertThat(second.locator(".ct-msg.ok")).isVisible();
      assertThat(column("select workers from business where code = ?", code)).isEqualTo("21");
    }
  }

  @Test
  void aDoubleClickRegistersOnce() {
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/registry/register-business.xhtml");
      page.fill("#name", "Batik Klik Ganda");
      page.fill("#owner-name", "Sumiyati");
      page.evaluate("() => { const save = document.getElementById('save'); save.closest('form').addEventListener('submit', e => e.stopPropagation()); save.click(); save.click(); }");
      assertThat(page.locator("h1")).hasText("Batik Klik Ganda");
    }
    assertThat(column("select count(*) from business where name = ?", "Batik Klik Ganda")).isEqualTo("1");
  }

  @Test
  void aFormSentAfterTheSessionEndedKeepsWhatWasTypedAndSavesItAfterSignIn() {
    String code = registered("Batik Sesi Habis");
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/registry/edit-business.xhtml?code=" + code);
      page.fill("#products", "Sarung <i>panjang</i>");
      officer.window().clearCookies();
      page.click("#save");
      assertThat(page.locator("input[name=products]")).hasValue("Sarung <i>panjang</i>");
      assertThat(column("select products from business where code = ?", code)).isNull();

      Page beside = officer.open("/home.xhtml");
      if (beside.url().startsWith(portal.keycloak())) {
        portal.fillIn(beside, "officer");
      }
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("h1")).hasText("Batik Sesi Habis");
    }
    assertThat(column("select products from business where code = ?", code)).isEqualTo("Sarung <i>panjang</i>");
  }

  @Test
  void anArtisanChangesTheOwnContactAndIsOfferedNothingElse() {
    ownBusinessOfTheArtisan();
    try (SignedIn artisan = portal.signedIn("artisan.0001")) {
      Page page = artisan.open("/registry/edit-business.xhtml?code=TBN-0001");
      assertThat(page.locator("#name")).hasCount(0);
      assertThat(page.locator("#workers")).hasCount(0);
      page.fill("#owner-phone", "0812 9999 0001");
      page.click("#save");
      assertThat(page.locator(".ct-msg.ok")).isVisible();
      assertThat(page.locator(".ct-dl").first()).containsText("081299990001");
      assertThat(artisan.open("/registry/register-business.xhtml").locator("#form")).hasCount(0);
    }
  }

  @Test
  void whatIsWrongIsToldBesideItsFieldInTheUsersLanguage() {
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/registry/register-business.xhtml?lang=en");
      page.fill("#name", "x".repeat(10_000));
      page.fill("#owner-name", "Wartini");
      page.fill("#nib", "1234567890");
      page.click("#save");
      Locator nib = page.locator("#nib-f .err");
      assertThat(nib).containsText("13 digits");
      assertThat(page.locator("#nib")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("#name-f .err")).containsText("Too long");
      assertThat(page.locator("#owner-name")).hasValue("Wartini");
    }
    assertThat(column("select count(*) from business where char_length(name) > ?", "150")).isEqualTo("0");
  }

  @Test
  void anAddressThatMakesNoSenseGetsAPlainPage() {
    try (SignedIn officer = portal.signedIn("officer")) {
      for (String query : new String[] {"sort=password", "page=-1", "page=x", "size=100000"}) {
        Page page = officer.window().newPage();
        Response answer = page.navigate(portal.at("/registry/businesses.xhtml?" + query).toString());
        assertThat(answer.status()).as(query).isEqualTo(400);
        assertThat(page.locator(".ct-empty h2")).isVisible();
        assertThat(page.content()).as(query).doesNotContain("Exception").doesNotContain("???");
      }
    }
  }

  private String registered(String name) {
    HttpResponse<String> answer = portal.send(portal.request("officer", "/api/businesses")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"name\": \"" + name + "\", \"owner\": {\"name\": \"Siti Aminah\"}, \"scale\": {\"declared\": \"micro\"}}")));
    assertThat(answer.statusCode()).isEqualTo(201);
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      return json.readObject().getString("code");
    }
  }

  private void ownBusinessOfTheArtisan() {
    HttpResponse<String> answer = portal.send(portal.request("officer", "/api/businesses/TBN-0001")
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString("{\"name\": \"Batik Milik Sendiri\", \"owner\": {\"name\": \"Rukini\"}}")));
    assertThat(answer.statusCode()).isIn(200, 201, 428);
  }

  private String column(String sql, String value) {
    try (Connection database = portal.database(); PreparedStatement query = database.prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
