package id.canting.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The portal's pages, found from the views on disk, so that no page is forgotten. */
public final class Views {
  /** Accounts whose eyes see every kind of page: one of each role. */
  public static final List<String> ACCOUNTS = List.of("officer", "leader.kerek", "artisan.0001", "researcher", "admin");

  private static final Path FOLDER = Path.of("src/main/webapp");
  /** What pages of one record ask for: a record that every role with access may see. */
  private static final Map<String, String> RECORDS = Map.ofEntries(
      Map.entry("account/account.xhtml", "?username=artisan.0001"),
      Map.entry("public/invitation.xhtml", "?username=artisan.0001"),
      Map.entry("registry/business.xhtml", "?code=TBN-0001"),
      Map.entry("registry/edit-business.xhtml", "?code=TBN-0001"),
      Map.entry("registry/sentra.xhtml", "?code=S01"),
      Map.entry("registry/edit-sentra.xhtml", "?code=S01"),
      Map.entry("registry/import.xhtml", "?id={import}"),
      Map.entry("area/edit-village.xhtml", "?code=35.23.08.2006"),
      Map.entry("area/edit-sub-district.xhtml", "?code=35.23.08"),
      Map.entry("registry/craftsperson.xhtml", "?code={craftsperson}"),
      Map.entry("registry/edit-craftsperson.xhtml", "?code={craftsperson}"),
      Map.entry("artisan/apply.xhtml", "?notice=PGM-0001"),
      Map.entry("notice/apply.xhtml", "?notice=PGM-0001"),
      Map.entry("notice/applications.xhtml", "?notice=PGM-0001"),
      Map.entry("notice/application.xhtml", "?notice=PGM-0002&business=TBN-0001"),
      Map.entry("notice/allocation.xhtml", "?notice=PGM-0002&seed=1"),
      Map.entry("notice/notice.xhtml", "?code=PGM-0001"),
      Map.entry("notice/edit-notice.xhtml", "?code=PGM-0001"),
      Map.entry("survey/queue.xhtml", "?period=2010-S2"),
      Map.entry("survey/grid.xhtml", "?period=2010-S2"),
      Map.entry("survey/instrument.xhtml", "?version=1"),
      Map.entry("survey/edit-instrument.xhtml", "?version=1"),
      Map.entry("survey/restate-bands.xhtml", "?version=1&scale=kontribusi"),
      Map.entry("statistics/indicator.xhtml", "?code=contribution-mean"),
      Map.entry("programme/programme.xhtml", "?code=PRG-0001"),
      Map.entry("programme/edit-programme.xhtml", "?code=PRG-0001"),
      Map.entry("programme/activity.xhtml", "?code=KEG-0001"),
      Map.entry("programme/edit-activity.xhtml", "?code=KEG-0001"),
      Map.entry("programme/attendance.xhtml", "?code=KEG-0001"),
      Map.entry("supervision/follow-up.xhtml", "?id=8"),
      Map.entry("supervision/change-follow-ups.xhtml", "?which=all&action=complete"),
      Map.entry("artisan/task.xhtml", "?id=8"),
      Map.entry("supervision/visit.xhtml", "?uuid=10000000-0000-4000-8000-000000000001"),
      Map.entry("supervision/visit-form.xhtml", "?business=TBN-0001&purpose=coaching"),
      Map.entry("supervision/checklist.xhtml", "?code=dye-waste"),
      Map.entry("survey/round.xhtml", "?period=2010-S2"),
      Map.entry("survey/edit-round.xhtml", "?period=2010-S2"),
      Map.entry("survey/responses.xhtml", "?period=2010-S2"),
      Map.entry("survey/enter.xhtml", "?period=2010-S2&business=TBN-0001"));

  private Views() {}

  /**
   * Paths with a leading slash, such as {@code /registry/business.xhtml?code=TBN-0001}.
   *
   * @param craftsperson code of one that can be seen
   * @param imported number of an import that can be seen
   */
  public static List<String> all(String craftsperson, int imported) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".xhtml") && !path.startsWith("WEB-INF"))
          .sorted()
          .map(path -> "/" + path + RECORDS.getOrDefault(path, "").replace("{craftsperson}", craftsperson).replace("{import}", Integer.toString(imported)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
