package id.canting.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings, from the environment, with their defaults. Secrets that nobody set are made once and kept in the data folder. */
final class Settings {
  static final String DATABASE = "canting";
  static final String REALM = "canting";

  private static final int SECRET_BYTES = 32;
  private static final int HIGHEST_PORT = 65_535;

  private final Path root;
  private final Map<String, String> environment;

  /** @param root the folder of the repository */
  Settings(Path root, Map<String, String> environment) {
    this.root = root.toAbsolutePath().normalize();
    this.environment = Map.copyOf(environment);
  }

  /** The same settings with some replaced. */
  Settings with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.putAll(others);
    return new Settings(root, all);
  }

  Path root() {
    return root;
  }

  Path target() {
    return root.resolve("target");
  }

  Path data() {
    return root.resolve(get("CANTING_DATA").orElse(".canting"));
  }

  String address() {
    return get("CANTING_ADDRESS").orElse("127.0.0.1");
  }

  /** Where programs of this machine reach the portal. */
  String localAddress() {
    return address().equals("0.0.0.0") ? "127.0.0.1" : address();
  }

  int httpPort() {
    return port("CANTING_HTTP_PORT", 8080);
  }

  int keycloakPort() {
    return port("CANTING_KEYCLOAK_PORT", 8180);
  }

  int keycloakManagementPort() {
    return keycloakPort() + 1000;
  }

  int databasePort() {
    return port("CANTING_DB_PORT", 3307);
  }

  String portalUrl() {
    return get("CANTING_PUBLIC_URL").map(url -> url.replaceAll("/+$", "")).orElse("http://" + localAddress() + ":" + httpPort());
  }

  Optional<String> publicUrl() {
    return get("CANTING_PUBLIC_URL").map(url -> url.replaceAll("/+$", ""));
  }

  boolean ownDatabase() {
    return get("CANTING_DB_URL").isEmpty();
  }

  String databaseUrl() {
    return get("CANTING_DB_URL").orElse("jdbc:mariadb://127.0.0.1:" + databasePort() + "/" + DATABASE);
  }

  String databaseUser() {
    return get("CANTING_DB_USER").orElse(DATABASE);
  }

  String databasePassword() {
    return get("CANTING_DB_PASSWORD").orElseGet(() -> ownDatabase() ? secret("database.secret") : "");
  }

  boolean ownKeycloak() {
    return get("CANTING_OIDC_ISSUER").isEmpty();
  }

  String keycloakUrl() {
    return "http://127.0.0.1:" + keycloakPort();
  }

  String issuer() {
    return get("CANTING_OIDC_ISSUER").orElse(keycloakUrl() + "/realms/" + REALM);
  }

  String clientId() {
    return get("CANTING_OIDC_CLIENT_ID").orElse("canting-portal");
  }

  String clientSecret() {
    return get("CANTING_OIDC_CLIENT_SECRET").orElseGet(() -> secret("oidc-client.secret"));
  }

  String keycloakAdmin() {
    return get("CANTING_KEYCLOAK_ADMIN_USER").orElse("canting-admin");
  }

  String keycloakAdminPassword() {
    return get("CANTING_KEYCLOAK_ADMIN_PASSWORD").orElseGet(() -> secret("keycloak-admin.secret"));
  }

  /** The client by which the portal invites and deactivates people. */
  String accountsClientSecret() {
    return get("CANTING_KEYCLOAK_ADMIN_CLIENT_SECRET").orElseGet(() -> secret("accounts-client.secret"));
  }

  /** The key that encrypts personal numbers, 32 bytes in Base64. */
  String key() {
    return get("CANTING_KEY").orElseGet(() -> secret("canting.key"));
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** What the portal's process gets to know. */
  Map<String, String> forPortal() {
    Map<String, String> all = new LinkedHashMap<>();
    environment.forEach((name, value) -> {
      if (name.startsWith("CANTING_") && !value.isBlank()) {
        all.put(name, value);
      }
    });
    all.put("CANTING_DB_URL", databaseUrl());
    all.put("CANTING_DB_USER", databaseUser());
    all.put("CANTING_DB_PASSWORD", databasePassword());
    all.put("CANTING_OIDC_ISSUER", issuer());
    all.put("CANTING_OIDC_CLIENT_ID", clientId());
    all.put("CANTING_OIDC_CLIENT_SECRET", clientSecret());
    if (ownKeycloak()) {
      all.put("CANTING_KEYCLOAK_ADMIN_CLIENT_SECRET", accountsClientSecret());
    }
    all.put("CANTING_KEY", key());
    publicUrl().ifPresent(url -> all.put("CANTING_PUBLIC_URL", url));
    all.put("CANTING_OWN_URL", portalUrl());
    return all;
  }

  /** Makes sure that the data folder can be written. */
  void checkData() {
    try {
      Files.createDirectories(data());
      Files.delete(Files.createTempFile(data(), "probe", null));
    } catch (IOException e) {
      throw new Trouble("The data folder " + data() + " cannot be written; name another one with CANTING_DATA.", e);
    }
  }

  /** Makes sure that nobody listens where our own servers are to. */
  void checkPorts() {
    free("CANTING_HTTP_PORT", httpPort(), address());
    if (ownKeycloak()) {
      free("CANTING_KEYCLOAK_PORT", keycloakPort(), "127.0.0.1");
      free("CANTING_KEYCLOAK_PORT", keycloakManagementPort(), "127.0.0.1");
    }
    if (ownDatabase()) {
      free("CANTING_DB_PORT", databasePort(), "127.0.0.1");
    }
  }

  private static void free(String name, int port, String address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      throw new Trouble("Port " + port + " on " + address + " is taken by another program; choose another one with " + name + ".", e);
    }
  }

  private int port(String name, int otherwise) {
    String text = get(name).orElse(String.valueOf(otherwise));
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_PORT) {
      return Integer.parseInt(text);
    }
    throw new Trouble(name + " must be a port number, not \"" + text + "\".");
  }

  private String secret(String name) {
    Path file = data().resolve(name);
    try {
      if (!Files.exists(file)) {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(data());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
      }
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new Trouble("The file " + file + " cannot be read or made.", e);
    }
  }
}
