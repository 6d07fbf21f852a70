package id.canting.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What every test class inside the server gets: the portal, all test classes with their resources, AssertJ. */
public final class SharedDeployment implements DeploymentScenarioGenerator {
  private static final Path TEST_CLASSES = Path.of("target/test-classes");
  private static final String OPEN = "<url-pattern>/public/*</url-pattern>";

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    DeploymentDescription deployment = new DeploymentDescription("_DEFAULT_", archive());
    deployment.shouldBeTestable(true);
    deployment.shouldBeManaged(true);
    return List.of(deployment);
  }

  private static WebArchive archive() {
    WebArchive war = ShrinkWrap.create(ZipImporter.class, "inside.war").importFrom(new File("target/canting.war")).as(WebArchive.class);
    try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
      files.filter(Files::isRegularFile).map(TEST_CLASSES::relativize).filter(SharedDeployment::belongs)
          .forEach(file -> war.addAsWebInfResource(new FileAsset(TEST_CLASSES.resolve(file).toFile()), "classes/" + file));
      // Arquillian's servlet must be reached without sign-in
      String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"), StandardCharsets.UTF_8);
      String opened = web.replace(OPEN, OPEN + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
      war.delete("/WEB-INF/web.xml");
      war.addAsWebInfResource(new StringAsset(opened), "web.xml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    war.addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
    return war;
  }

  /** Of the classes about servers only those that serve inside one. */
  private static boolean belongs(Path file) {
    return !file.startsWith("META-INF")
        && (!file.startsWith("id/canting/testing") || file.getFileName().toString().startsWith("TestUser"))
        && !file.toString().equals("arquillian.xml");
  }
}
