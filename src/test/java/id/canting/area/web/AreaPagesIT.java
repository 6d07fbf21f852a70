package id.canting.area.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import org.junit.jupiter.api.Test;

@Browser
class AreaPagesIT {
  private final Portal portal = Portal.get();

  @Test
  void anOfficerMendsThePointOfAVillageAndWhoComesSecondIsTold() {
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/area/areas.xhtml?subDistrict=35.23.14");
      page.locator(".ct-table th a").first().click();
      String before = page.inputValue("#lng");
      Page second = officer.open(page.url().substring(page.url().indexOf("/area")));
      page.fill("#lng", "11,99");
      page.click("#save");
      assertThat(page.locator("#lng-f .err")).containsText("di luar Kabupaten Tuban");
      page.fill("#lng", "112,01");
      page.click("#save");
      assertThat(page.locator(".ct-msg.ok")).isVisible();

      second.fill("#lng", "112.02");
      second.click("#save");
      assertThat(second.locator("#errors")).isVisible();
      assertThat(second.locator("#lng")).hasValue("112.02");
      assertThat(second.locator("#lng-f .ct-now")).containsText("112.01");
      second.fill("#lng", before);
      second.click("#save");
      assertThat(second.locator(".ct-msg.ok")).isVisible();
      second.locator(".ct-table th a").first().click();
      assertThat(second.locator(".ct-time del").first()).isAttached();
    }
  }

  @Test
  void whereBpsListsACodeNoneIsAskedFor() {
    try (SignedIn officer = portal.signedIn("officer"); SignedIn leader = portal.signedIn("leader.kerek")) {
      assertThat(officer.open("/area/edit-village.xhtml?code=35.23.13.2004").locator("#bps")).hasCount(0);
      assertThat(officer.open("/area/edit-sub-district.xhtml?code=35.23.13").locator("#bps")).hasCount(1);
      assertThat(leader.open("/area/edit-village.xhtml?code=35.23.13.2004").locator("#form")).hasCount(0);
      assertThat(leader.open("/area/areas.xhtml?subDistrict=35.23.13").locator(".ct-table th a")).hasCount(0);
    }
  }
}
