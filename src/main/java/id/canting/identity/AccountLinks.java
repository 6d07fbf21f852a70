package id.canting.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows an account is tied to. Its scope follows at its next request. Writes in the caller's transaction, which has checked that the caller may. */
@ApplicationScoped
public class AccountLinks {
  @Inject AccountLinkRepository links;

  /** Ties the account to an association or a business, or to neither. */
  public void tie(String username, @Nullable Long association, @Nullable String business) {
    AccountLink known = links.find(username).orElse(null);
    if (association == null && business == null) {
      if (known != null) {
        links.remove(known);
      }
    } else if (known != null) {
      known.tie(association, business);
    } else {
      AccountLink link = new AccountLink(username);
      link.tie(association, business);
      links.add(link);
    }
  }

  /** Whether the account is tied to anything. */
  public boolean isTied(String username) {
    return links.find(username).isPresent();
  }

  /** All associations by name. */
  public List<Association> associations() {
    return links.associations();
  }
}
