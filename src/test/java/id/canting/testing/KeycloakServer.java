package id.canting.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with its data in a schema of the same MariaDB. It is built once per data folder (the build fixes the kind of database),
 * then started by java directly: its shell script neither forwards signals while building nor is needed.
 */
final class KeycloakServer {
  private static final List<String> JAVA = List.of(
      "-Xms64m", "-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
      "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
      "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
      "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
      "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
      "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000");
  private static final List<String> BUILD = List.of(
      "build", "--db=mariadb", "--health-enabled=true",
      "--features-disabled=kerberos,organization,device-flow,ciba,par,impersonation");

  private final Settings settings;
  private final Screen screen;
  private final Path home;

  KeycloakServer(Settings settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
    home = settings.data().resolve("keycloak-" + Versions.get("keycloak"));
  }

  ServerProcess start() {
    try {
      prepare();
      List<String> command = java();
      command.addAll(List.of(
          "start", "--optimized", "--cache=local", // one node: nothing listens for others
          "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + settings.keycloakPort(),
          "--http-management-host=127.0.0.1", "--http-management-port=" + settings.keycloakManagementPort(),
          "--hostname=" + settings.keycloakUrl(), "--hostname-backchannel-dynamic=false"));
      ServerProcess server = ServerProcess.start("Keycloak", settings.data(), screen, command, environment());
      try {
        server.await(this::answers);
        new Realm(settings, screen).bring();
      } catch (RuntimeException e) {
        server.stop();
        throw e;
      }
      return server;
    } catch (IOException e) {
      throw new Trouble("Keycloak cannot be prepared in " + home + ": " + e.getMessage(), e);
    }
  }

  private boolean answers() {
    var request = HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/realms/master")).timeout(Duration.ofSeconds(5)).build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void prepare() throws IOException {
    if (!Files.exists(home)) {
      screen.say("Unpacking Keycloak (first start only)");
      Folders.unpack(settings.target().resolve("servers/keycloak.zip"), "keycloak-" + Versions.get("keycloak") + "/", home);
    }
    Path built = home.resolve("built");
    if (!Files.exists(built) || !Files.readString(built).equals(String.join(" ", BUILD))) {
      screen.say("Building Keycloak for MariaDB (first start only, takes a while)");
      List<String> command = java();
      command.addAll(BUILD);
      Path log = Files.createDirectories(settings.data().resolve("log")).resolve("keycloak-build.log");
      ServerProcess.run("Keycloak", log, Path.of("/dev/null"), command, Map.of());
      Files.writeString(built, String.join(" ", BUILD));
    }
    Path theme = home.resolve("themes/canting");
    Folders.delete(theme);
    Folders.copy(settings.root().resolve("realm-config/themes/canting"), theme);
    Path font = settings.root().resolve("src/main/webapp/WEB-INF/resources/canting/source-sans-3-latin.woff2");
    if (Files.exists(font)) {
      Files.copy(font, Files.createDirectories(theme.resolve("login/resources/fonts")).resolve(font.getFileName()));
    }
    Folders.delete(home.resolve("data/tmp")); // compressed copies of the theme of before
  }

  private List<String> java() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA);
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    return command;
  }

  private Map<String, String> environment() {
    return Map.of(
        "KC_DB_URL", settings.databaseUrl().replaceFirst("(jdbc:mariadb://[^/]+/).*", "$1keycloak"),
        "KC_DB_USERNAME", settings.get("CANTING_KEYCLOAK_DB_USER").orElse("keycloak"),
        "KC_DB_PASSWORD", settings.get("CANTING_KEYCLOAK_DB_PASSWORD").orElseGet(() -> MariaDbServer.keycloakPassword(settings)),
        "KC_BOOTSTRAP_ADMIN_USERNAME", settings.keycloakAdmin(),
        "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.keycloakAdminPassword(),
        "KC_DB_POOL_INITIAL_SIZE", "1",
        "KC_DB_POOL_MAX_SIZE", "20");
  }
}
