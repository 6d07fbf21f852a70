package id.canting.insight.help;

import id.canting.identity.CurrentUser;
import id.canting.identity.Permission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of the portal.
 *
 * @param path inside the portal, {@code /registry/businesses.xhtml}
 * @param access who is led to it
 * @param permissions one of which is needed; empty: none
 * @param letter that opens it after {@code g}; null for none
 * @param adds page on which a new record of what this one lists begins; null for none
 */
public record PortalPage(String path, Access access, Set<Permission> permissions, @Nullable String letter, @Nullable String adds) {
  /** OF_A_RECORD: opened from a list only; FOR_ALL: read without sign-in too, and so no page of the menu. */
  public enum Access { SIGNED_IN, OF_A_RECORD, FOR_ALL }

  /** Whether search and shortcuts lead the user there: who has own pages is not sent to those of the office. */
  public boolean offeredTo(CurrentUser user) {
    if (access != Access.SIGNED_IN || user.may(Permission.OWN_PAGES) && !path.startsWith("/artisan/") && !path.startsWith("/insight/") && !path.equals("/p")) {
      return false;
    }
    return opensFor(user);
  }

  boolean opensFor(CurrentUser user) {
    return permissions.isEmpty() ? !user.roles().isEmpty() : permissions.stream().anyMatch(user::may);
  }

  /** Of its help: {@code registry.businesses}. */
  public String key() {
    return path.substring(1).replaceFirst("\\.xhtml$", "").replace('/', '.');
  }
}
