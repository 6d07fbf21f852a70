package id.canting.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The servers of a test run, on free ports and with data under {@code target/it}: MariaDB, Keycloak, and one Payara for the tests
 * inside it, one with the portal as it is shipped. Each starts when the first test needs it; all end with the run.
 */
public final class TestServers implements LauncherSessionListener {
  /** Databases of the two portals; empty at the start of each run. */
  static final String INSIDE = "canting_inside";

  static final String SHIPPED = "canting_shipped";

  private static final Screen SCREEN = new Screen(System.out);
  private static final List<AutoCloseable> CLOSED_FIRST = new ArrayList<>();
  private static @Nullable Settings settings;
  private static @Nullable ServerProcess database;
  private static @Nullable ServerProcess keycloak;
  private static @Nullable GreenMail mail;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("canting.it")) {
      Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::stopAll, "stop"));
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (Boolean.getBoolean("canting.it")) {
      closeBrowsers();
      ServerProcess.stopAll();
      stopMail();
    }
  }

  /** Settings of the run. The database of a portal is chosen by {@link #forPortal}. */
  static synchronized Settings settings() {
    if (settings == null) {
      Map<String, String> environment = new HashMap<>();
      environment.put("CANTING_DATA", "target/it");
      environment.put("CANTING_KEYCLOAK_PORT", String.valueOf(freePorts()));
      environment.put("CANTING_DB_PORT", String.valueOf(freePort()));
      environment.put("CANTING_HTTP_PORT", String.valueOf(freePort()));
      Settings made = new Settings(Path.of(""), environment);
      made.checkData();
      ServerProcess.endLeftovers(made.data(), SCREEN);
      settings = made;
    }
    return settings;
  }

  static synchronized Settings forPortal(String name, int port, boolean demo) {
    Settings all = settings();
    return all.with(Map.of(
        "CANTING_HTTP_PORT", String.valueOf(port),
        "CANTING_DB_URL", "jdbc:mariadb://127.0.0.1:" + all.databasePort() + "/" + name,
        "CANTING_DB_USER", all.databaseUser(),
        "CANTING_DB_PASSWORD", all.databasePassword(),
        "CANTING_DEMO", String.valueOf(demo),
        "CANTING_SMTP_HOST", "127.0.0.1",
        "CANTING_SMTP_PORT", String.valueOf(mail().getSmtp().getPort())));
  }

  /** The mail server of the run; it keeps what it gets in memory. */
  static synchronized GreenMail mail() {
    if (mail == null) {
      GreenMail started = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      started.start();
      mail = started;
    }
    return mail;
  }

  private static synchronized void stopMail() {
    if (mail != null) {
      mail.stop();
    }
  }

  static synchronized void needDatabase() {
    if (database == null) {
      database = new MariaDbServer(settings(), SCREEN).emptied(List.of(INSIDE, SHIPPED)).start(false);
    }
  }

  static synchronized void needKeycloak() {
    if (keycloak == null) {
      needDatabase();
      keycloak = new KeycloakServer(settings(), SCREEN).start();
    }
  }

  /**
   * Runs the work while the database is away; it is back afterwards, with its rows. Keycloak, which keeps its data there too, is started
   * anew: an account that it tried to read in between stays in its memory without a password.
   */
  static synchronized void withoutDatabase(Runnable work) {
    database.stop();
    try {
      work.run();
    } finally {
      database = new MariaDbServer(settings(), SCREEN).start(false);
      keycloak.stop();
      keycloak = new KeycloakServer(settings(), SCREEN).start();
    }
  }

  /** Runs the work while Keycloak is away; it is back afterwards. */
  static synchronized void withoutKeycloak(Runnable work) {
    keycloak.stop();
    try {
      work.run();
    } finally {
      keycloak = new KeycloakServer(settings(), SCREEN).start();
    }
  }

  static ServerProcess payara(String name, Settings portal, Path war) {
    return new PayaraServer(portal, SCREEN, name).start(war);
  }

  static synchronized void closeBrowsers() {
    for (AutoCloseable one : CLOSED_FIRST) {
      try {
        one.close();
      } catch (Exception e) {
        SCREEN.say("%s", e);
      }
    }
    CLOSED_FIRST.clear();
  }

  static synchronized void closeFirst(Playwright playwright) {
    CLOSED_FIRST.add(playwright);
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A free port whose neighbour, 1000 higher, is free too. */
  static int freePorts() {
    while (true) {
      int port = freePort();
      try (ServerSocket socket = new ServerSocket()) {
        if (port + 1000 <= 65_535) {
          socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port + 1000));
          return port;
        }
      } catch (IOException e) {
        continue; // taken: try another pair
      }
    }
  }
}
