package id.canting.insight.help;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All pages in the order of the menu, from {@code pages.csv}. */
@ApplicationScoped
public class PortalPages {
  private static final List<PortalPage> ALL = lines("pages.csv").stream().map(PortalPages::page).toList();

  public List<PortalPage> all() {
    return ALL;
  }

  public List<PortalPage> offeredTo(CurrentUser user) {
    return ALL.stream().filter(page -> page.offeredTo(user)).toList();
  }

  /** @param key as {@link PortalPage#key()} */
  public Optional<PortalPage> of(String key) {
    return ALL.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /** The page on which the user may begin a new record of what this page lists. */
  public Optional<PortalPage> adding(PortalPage page, CurrentUser user) {
    return ALL.stream().filter(other -> other.path().equals(page.adds()) && other.opensFor(user)).findFirst();
  }

  private static PortalPage page(String line) {
    String[] cells = line.split(";", -1);
    PortalPage.Access access = switch (cells[1]) {
      case "record" -> PortalPage.Access.OF_A_RECORD;
      case "public" -> PortalPage.Access.FOR_ALL;
      default -> PortalPage.Access.SIGNED_IN;
    };
    Set<Permission> permissions = Arrays.stream(cells[1].split("\\|")).filter(p -> p.equals(p.toUpperCase(java.util.Locale.ROOT))).map(Permission::valueOf).collect(Collectors.toUnmodifiableSet());
    return new PortalPage(cells[0], access, permissions, cells[2].isEmpty() ? null : cells[2], cells[3].isEmpty() ? null : cells[3]);
  }

  /** The lines of a table beside the texts, without its header. */
  static List<String> lines(String name) {
    try (InputStream file = PortalPages.class.getResourceAsStream("/id/canting/insight/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
