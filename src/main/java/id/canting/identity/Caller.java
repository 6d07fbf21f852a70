package id.canting.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who signed in with this request. Roles and scope are looked up once. */
@RequestScoped
@Typed(Caller.class)
class Caller implements CurrentUser {
  static final String ANONYMOUS = "anonymous";

  @Inject SecurityContext security;
  @Inject AccountLinkRepository links;

  private @Nullable String name;
  private @Nullable Set<Role> roles;
  private @Nullable DataScope scope;

  @Override
  public String username() {
    return isKnown() ? name : ANONYMOUS;
  }

  @Override
  public Set<Role> roles() {
    if (roles == null) {
      roles = held();
    }
    return roles;
  }

  @Override
  public DataScope scope() {
    if (scope == null) {
      scope = decided();
    }
    return scope;
  }

  /** Once known, known until the answer: pages that tell of an error are shown without the caller's principal. */
  private boolean isKnown() {
    Principal principal = security.getCallerPrincipal();
    if (name == null && principal != null) {
      name = principal.getName();
    }
    return name != null;
  }

  private Set<Role> held() {
    EnumSet<Role> held = EnumSet.noneOf(Role.class);
    if (isKnown()) {
      for (Role role : Role.values()) {
        if (security.isCallerInRole(role.code())) {
          held.add(role);
        }
      }
    }
    return held;
  }

  private DataScope decided() {
    Optional<Role> first = roles().stream().findFirst();
    if (first.isEmpty()) {
      return DataScope.NOTHING;
    }
    return switch (first.get()) {
      case DISTRICT_OFFICER -> DataScope.EVERYTHING;
      case ASSOCIATION_LEADER -> link().map(AccountLink::getAssociationId).map(DataScope::association).orElse(DataScope.NOTHING);
      case ARTISAN -> link().map(AccountLink::getBusinessCode).map(DataScope::business).orElse(DataScope.NOTHING);
      case RESEARCHER -> DataScope.WITHOUT_PERSONS;
      case ADMINISTRATOR -> DataScope.NOTHING;
    };
  }

  private Optional<AccountLink> link() {
    return links.find(username());
  }
}
