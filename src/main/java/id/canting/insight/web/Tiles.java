package id.canting.insight.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Pictures of streets below the map, from another server: only where the setting names one. */
@ApplicationScoped
public class Tiles {
  @Inject
  @ConfigProperty(name = "canting.tiles.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "canting.tiles.attribution")
  Optional<String> attribution;

  /** With {@code {z}}, {@code {x}} and {@code {y}}; empty for none. */
  public String getUrl() {
    return url.map(String::strip).filter(u -> u.matches("https?://[^\\s;,'\"]+")).orElse("");
  }

  /** Whom to thank for them. */
  public String getAttribution() {
    return attribution.orElse("");
  }

  /** The server that pictures come from, for the policy of the page; empty for none. */
  String origin() {
    if (getUrl().isEmpty()) {
      return "";
    }
    URI address = URI.create(getUrl().replaceAll("[{}]", "").replaceFirst("//s\\.", "//*."));
    return address.getScheme() + "://" + address.getAuthority();
  }
}
