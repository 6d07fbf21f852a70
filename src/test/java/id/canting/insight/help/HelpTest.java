package id.canting.insight.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.canting.shared.Texts;
import id.canting.testing.Views;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each page of the portal, found on disk, says in plain words what it is for: in Indonesian and English, those of artisans in Javanese too. */
class HelpTest {
  private static final List<PortalPage> PAGES = new PortalPages().all();

  @Test
  void everyPageStandsInTheTableOnce() {
    Set<String> onDisk = Views.all("", 1).stream().map(path -> path.replaceAll("\\?.*", "")).collect(Collectors.toCollection(TreeSet::new));
    List<String> told = PAGES.stream().map(PortalPage::path).filter(path -> path.endsWith(".xhtml")).toList();
    assertThat(told).as("lines of pages.csv; each page also has its texts insight.help.<folder>.<page> and ….text").doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(onDisk);
  }

  @Test
  void everyPageHasItsNameAndItsHelp() {
    for (PortalPage page : PAGES) {
      for (Locale locale : languages(page)) {
        String name = Texts.get(locale, "insight.help." + page.key());
        String text = Texts.get(locale, "insight.help." + page.key() + ".text");
        assertThat(name).as("name of %s in %s", page.path(), locale).doesNotStartWith("???").hasSizeBetween(3, 45);
        assertThat(text).as("help of %s in %s", page.path(), locale).doesNotStartWith("???").endsWith(".").hasSizeBetween(50, 420);
      }
      assertThat(Texts.get(Texts.INDONESIAN, "insight.help." + page.key() + ".text")).as(page.path()).isNotEqualTo(Texts.get(Texts.ENGLISH, "insight.help." + page.key() + ".text"));
    }
  }

  @Test
  void noTwoPagesSayTheSame() {
    for (Locale locale : List.of(Texts.INDONESIAN, Texts.ENGLISH)) {
      assertThat(PAGES.stream().map(page -> Texts.get(locale, "insight.help." + page.key() + ".text")).toList()).doesNotHaveDuplicates();
    }
  }

  @Test
  void aLetterOpensOnePageAndPagesForNewRecordsAreThere() {
    assertThat(PAGES.stream().map(PortalPage::letter).filter(java.util.Objects::nonNull).toList()).doesNotHaveDuplicates().allMatch(letter -> letter.matches("[a-z]"));
    Set<String> paths = PAGES.stream().map(PortalPage::path).collect(Collectors.toSet());
    assertThat(PAGES.stream().map(PortalPage::adds).filter(java.util.Objects::nonNull)).isNotEmpty().allMatch(paths::contains);
  }

  /** Javanese falls back to Indonesian where it says nothing: then both are the same. */
  @Test
  void artisansReadTheirPagesInJavanese() {
    Set<String> same = new HashSet<>();
    PAGES.stream().filter(page -> page.path().startsWith("/artisan/")).map(page -> "insight.help." + page.key() + ".text")
        .filter(key -> Texts.get(Texts.JAVANESE, key).equals(Texts.get(Texts.INDONESIAN, key))).forEach(same::add);
    assertThat(same).isEmpty();
  }

  private static List<Locale> languages(PortalPage page) {
    return Stream.of(Texts.INDONESIAN, Texts.ENGLISH, Texts.JAVANESE).filter(locale -> !locale.equals(Texts.JAVANESE) || page.path().startsWith("/artisan/")).toList();
  }
}
