package id.canting.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the servers, as the build names them. */
final class Versions {
  private Versions() {}

  static String get(String server) {
    Properties versions = new Properties();
    try (var in = Versions.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions.getProperty(server);
  }
}
