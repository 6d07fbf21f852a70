package id.canting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import id.canting.testing.Browser;
import id.canting.testing.Portal;
import id.canting.testing.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The portal without a mouse. */
@Browser
class KeyboardIT {
  private static final String FOCUSED = """
      () => {
        const part = document.activeElement, style = getComputedStyle(part), place = part.getBoundingClientRect(), rail = part.closest('.ct-rail');
        return [part.tagName, style.outlineStyle, parseFloat(style.outlineWidth), Math.round(place.left), Math.round(place.top + (rail ? rail.scrollTop : 0)), place.width > 0];
      }""";
  private static final int RAIL = 200;

  private final Portal portal = Portal.get();

  @Test
  void theFirstStopLeadsPastTheMenuToTheContent() {
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/registry/businesses.xhtml");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      assertThat(page.locator(".skip")).isInViewport();
      page.keyboard().press("Enter");
      assertThat(page.locator("#content")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator(".ct-head summary").first()).isFocused();
    }
  }

  @Test
  void everyStopIsSeenAndTheyFollowThePage() {
    try (SignedIn officer = portal.signedIn("officer")) {
      for (String path : List.of("/home.xhtml", "/registry/businesses.xhtml", "/registry/imports.xhtml", "/registry/register-business.xhtml")) {
        Page page = officer.open(path);
        List<Integer> heights = new ArrayList<>();
        for (int stop = 0; stop < 40; stop++) {
          page.keyboard().press("Tab");
          List<?> part = (List<?>) page.evaluate(FOCUSED);
          if (part.get(0).equals("BODY")) {
            break;
          }
          assertThat(part.get(5)).as("%s stop %s is seen", path, stop).isEqualTo(true);
          assertThat(part.get(1)).as("%s stop %s has a ring: %s", path, stop, part).isNotEqualTo("none");
          assertThat(((Number) part.get(2)).doubleValue()).as("%s stop %s", path, stop).isGreaterThanOrEqualTo(2);
          if (((Number) part.get(3)).intValue() < RAIL) {
            heights.add(((Number) part.get(4)).intValue());
          }
        }
        assertThat(heights.subList(1, heights.size())).as(path).isSorted();
      }
    }
  }

  @Test
  void escapeClosesWhatIsOpenAndReturnsToItsButton() {
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/registry/businesses.xhtml");
      page.locator("summary.ct-chip.add").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".ct-pop.panel .ct-pop-in")).isVisible();
      page.keyboard().press("Tab");
      page.keyboard().press("Space");
      page.keyboard().press("Escape");
      assertThat(page.locator(".ct-pop.panel .ct-pop-in")).isHidden();
      assertThat(page.locator("summary.ct-chip.add")).isFocused();
    }
    try (SignedIn officer = portal.signedIn("officer", new NewContextOptions().setViewportSize(360, 740).setLocale("id-ID"))) {
      Page page = officer.open("/home.xhtml");
      page.locator(".ct-more-menu summary").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(".ct-more-menu .ct-more")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator(".ct-more-menu .ct-more")).isHidden();
      assertThat(page.locator(".ct-more-menu summary")).isFocused();
    }
  }

  @Test
  void aFaultyFormLeadsToItsFaults() {
    try (SignedIn officer = portal.signedIn("officer")) {
      Page page = officer.open("/registry/register-business.xhtml");
      page.locator("#nib").focus();
      page.keyboard().type("123");
      page.keyboard().press("Enter");
      assertThat(page.locator("#errors")).isFocused();
      page.locator("#errors a[href='#nib-f']").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#nib")).isFocused();
      assertThat(page.locator("#nib")).hasValue("123");
    }
  }
}
