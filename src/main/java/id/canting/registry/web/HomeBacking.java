package id.canting.registry.web;

import id.canting.identity.CurrentUser;
import id.canting.identity.DataScope;
import id.canting.identity.Permission;
import id.canting.registry.BusinessFilter;
import id.canting.registry.BusinessService;
import id.canting.registry.CraftspersonFilter;
import id.canting.registry.CraftspersonService;
import id.canting.registry.freshness.FreshnessService;
import id.canting.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first page after sign-in: how the register stands and what is waiting, over the user's scope. */
@Named("home")
@RequestScoped
public class HomeBacking {
  private static final PageRequest COUNT = new PageRequest(0, 1, List.of(new PageRequest.Sort("code", false)));

  @Inject BusinessService businesses;
  @Inject CraftspersonService craftspeople;
  @Inject FreshnessService freshness;
  @Inject CurrentUser user;

  private long businessTotal;
  private long craftspersonTotal;
  private long proposed;
  private long withoutScale;
  private long withoutSentra;
  private long remarks;

  /** @return where the page of an artisan is, null to stay */
  public @Nullable String load() {
    if (user.scope().kind() == DataScope.Kind.BUSINESS) {
      return "/artisan/home.xhtml?faces-redirect=true";
    }
    if (!user.may(Permission.BUSINESS_READ)) {
      return null;
    }
    businessTotal = businesses.list(BusinessFilter.ANY, COUNT, false).total();
    craftspersonTotal = craftspeople.list(CraftspersonFilter.ANY, COUNT).total();
    if (user.may(Permission.BUSINESS_REGISTER)) {
      proposed = count(Set.of(), Set.of(), Set.of("proposed"));
      withoutScale = count(Set.of(), Set.of(BusinessFilter.NONE), Set.of());
      withoutSentra = count(Set.of(BusinessFilter.NONE), Set.of(), Set.of());
    }
    if (user.may(Permission.PROFILE_SETTLE)) {
      remarks = freshness.waiting(new PageRequest(0, 1, List.of())).total();
    }
    return null;
  }

  /** Whether the account is not yet tied to an association or a business. */
  public boolean isUnlinked() {
    return user.scope().kind() == DataScope.Kind.NONE;
  }

  public long getBusinessTotal() {
    return businessTotal;
  }

  public long getCraftspersonTotal() {
    return craftspersonTotal;
  }

  /** Businesses that wait for the office. */
  public long getProposed() {
    return proposed;
  }

  public long getWithoutScale() {
    return withoutScale;
  }

  public long getWithoutSentra() {
    return withoutSentra;
  }

  /** What owners found wrong in their profiles and the office has still to see to. */
  public long getRemarks() {
    return remarks;
  }

  private long count(Set<String> sentra, Set<String> scale, Set<String> status) {
    return businesses.list(new BusinessFilter(null, sentra, Set.of(), scale, status, Set.of(), Set.of()), COUNT, false).total();
  }
}
