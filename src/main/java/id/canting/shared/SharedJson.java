package id.canting.shared;

import jakarta.json.spi.JsonProvider;

/** The provider of JSON, looked for once: the methods of {@code jakarta.json.Json} look for it at every call, which costs more than most of what they make. */
public final class SharedJson {
  public static final JsonProvider PROVIDER = JsonProvider.provider();

  private SharedJson() {}
}
