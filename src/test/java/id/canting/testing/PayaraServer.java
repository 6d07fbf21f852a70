package id.canting.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Payara Micro with the portal at the root of its address. */
final class PayaraServer {
  /** The same for {@code up} and {@code bench}, so that the figures hold. */
  static final List<String> JAVA = List.of(
      "-Xms192m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m", "-XX:ReservedCodeCacheSize=96m", "-XX:+ExitOnOutOfMemoryError",
      "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true");

  private static final String HTTP = "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
  /** What gets smaller; pages are read over weak networks. */
  private static final String COMPRESSED = "text/html,text/css,text/javascript,application/javascript,application/json,application/problem+json,image/svg+xml,application/atom+xml,text/calendar,text/csv";

  private static final List<String> REFUSALS = List.of("Exception while preparing the app", "Exception while loading the app", "Exception while starting the app");

  private final Settings settings;
  private final Screen screen;
  private final String name;
  private final List<String> more = new ArrayList<>();

  /** @param name of the process, its log and its folder, so that a test run can have two */
  PayaraServer(Settings settings, Screen screen, String name) {
    this.settings = settings;
    this.screen = screen;
    this.name = name;
  }

  /** Adds options of the virtual machine. */
  PayaraServer java(List<String> options) {
    more.addAll(options);
    return this;
  }

  /** @param portal the WAR, or the same unpacked */
  ServerProcess start(Path portal) {
    try {
      Path folder = settings.data().resolve(name.toLowerCase(Locale.ROOT));
      Folders.delete(folder); // a kept folder would deploy the portal of before once more
      Files.createDirectories(folder);
      Path preboot = Files.writeString(folder.resolveSibling(folder.getFileName() + ".preboot"), String.join("\n",
          "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=" + settings.address(),
          "set " + HTTP + "compression=on",
          "set " + HTTP + "compression-min-size-bytes=1024",
          "set " + HTTP + "compressable-mime-type=" + COMPRESSED,
          "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
          ""));
      Path logging = folder.resolveSibling(folder.getFileName() + ".logging");
      try (var in = PayaraServer.class.getResourceAsStream("payara-logging.properties")) {
        Files.write(logging, in.readAllBytes());
      }
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(JAVA);
      command.addAll(more);
      command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-tmp")));
      command.addAll(List.of("-jar", settings.target().resolve("servers/payara-micro.jar").toString(),
          "--rootDir", folder.toString(), "--nocluster", "--disablephonehome", "--nohostaware",
          "--port", String.valueOf(settings.httpPort()), "--contextroot", "/",
          "--prebootcommandfile", preboot.toString(), "--logproperties", logging.toString(),
          "--deploy", portal.toString()));
      ServerProcess server = ServerProcess.start(name, settings.data(), screen, command, settings.forPortal());
      try {
        server.await(this::answers);
      } catch (RuntimeException e) {
        server.stop();
        throw e;
      }
      return server;
    } catch (IOException e) {
      throw new Trouble("Payara cannot be prepared in " + settings.data() + ": " + e.getMessage(), e);
    }
  }

  /** Payara stays up when the portal could not be deployed: only the portal's own readiness tells. */
  private boolean answers() {
    refused();
    URI ready = URI.create("http://" + settings.localAddress() + ":" + settings.httpPort() + "/health/ready");
    try {
      var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding());
      return answer.statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the waiting when Payara has given up on the portal. */
  private void refused() {
    try {
      String text = Files.readString(log(), StandardCharsets.ISO_8859_1);
      if (REFUSALS.stream().anyMatch(text::contains)) {
        throw new Trouble("The portal could not be deployed; the log is " + log() + ".");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path log() {
    return settings.data().resolve("log").resolve(name.toLowerCase(Locale.ROOT) + ".log");
  }
}
