package id.canting.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The later rounds of the demo world are what their generator makes. */
class DemoRoundsTest {
  @Test
  void theGeneratorMakesTheCommittedFiles(@TempDir Path made) throws IOException {
    DemoRounds.main(new String[] {made.toString()});
    for (String file : new String[] {"responses-2011-S2.csv", "responses-2012-S2.csv"}) {
      assertThat(made.resolve(file)).hasSameTextualContentAs(Path.of("src/main/resources/db/demo").resolve(file));
    }
  }
}
