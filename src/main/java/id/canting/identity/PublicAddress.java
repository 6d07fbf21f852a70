package id.canting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The portal's address as the world writes it, for what outlives a request: letters, QR codes, feeds, link previews. Never taken from a request, whose headers anybody can make up.
 */
@ApplicationScoped
public class PublicAddress {
  @Inject
  @ConfigProperty(name = "canting.public.url")
  Optional<String> publicUrl;

  @Inject
  @ConfigProperty(name = "canting.own.url", defaultValue = "http://127.0.0.1:8080")
  String ownUrl;

  /** Without a slash at its end. */
  public String base() {
    return publicUrl.orElse(ownUrl).replaceAll("/+$", "");
  }

  /** @param path with its leading slash */
  public String of(String path) {
    return base() + path;
  }
}
