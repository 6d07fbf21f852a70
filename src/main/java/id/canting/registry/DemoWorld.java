package id.canting.registry;

import id.canting.exchange.ImportService;
import id.canting.identity.Acting;
import id.canting.shared.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The believable world of the study, all persons in it invented: 84 businesses with their answers of 2010-S2 and of two later, invented rounds, and 450 craftspeople.
 * It is imported as any file is, by {@code system}, into an empty register only; its records are marked as examples. Later capabilities add their
 * {@link DemoChapter}s.
 */
@ApplicationScoped
class DemoWorld {
  @Inject ImportService imports;
  @Inject BusinessRepository businesses;
  @Inject Acting acting;
  @Inject @Any Instance<DemoChapter> chapters;

  @Inject
  @ConfigProperty(name = "canting.demo", defaultValue = "true")
  boolean wanted;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (wanted && businesses.none()) {
      try {
        acting.asSystem(() -> {
          load("responses", "respondents.csv");
          load("craftspeople", "craftsmen.csv");
          load("responses", "responses-2011-S2.csv");
          load("responses", "responses-2012-S2.csv");
          chapters.stream().sorted(Comparator.comparingInt(DemoChapter::place)).forEach(DemoChapter::load);
          return null;
        });
      } catch (Exception e) {
        Incident.log(e); // the portal is of use without its examples
      }
    }
  }

  private void load(String kind, String name) throws IOException {
    Path file = Files.createTempFile("demo", ".csv");
    try (InputStream in = DemoWorld.class.getResourceAsStream("/db/demo/" + name)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      imports.start(kind, name, file, false, true);
    } finally {
      Files.delete(file);
    }
  }
}
