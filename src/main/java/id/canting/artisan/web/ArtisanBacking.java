package id.canting.artisan.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.registry.BusinessRecord;
import id.canting.registry.BusinessService;
import id.canting.registry.RegistryRule;
import id.canting.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The business whose pages these are: that of the account that signed in. */
@Named("artisan")
@RequestScoped
public class ArtisanBacking {
  @Inject BusinessService businesses;
  @Inject CurrentUser user;

  private boolean read;
  private @Nullable BusinessRecord business;

  /** @throws RuleViolation forbidden (403) for who is no artisan */
  public void load() {
    user.require(Permission.OWN_PAGES);
  }

  /** Null while the account belongs to no business of the register. */
  public @Nullable BusinessRecord getBusiness() {
    if (!read) {
      read = true;
      business = user.scope().kind() == DataScope.Kind.BUSINESS ? own() : null;
    }
    return business;
  }

  public boolean isLinked() {
    return getBusiness() != null;
  }

  private @Nullable BusinessRecord own() {
    try {
      return businesses.get(String.valueOf(user.scope().businessCode()));
    } catch (RuleViolation e) {
      if (e.rule() == RegistryRule.BUSINESS_UNKNOWN) {
        return null;
      }
      throw e;
    }
  }
}
