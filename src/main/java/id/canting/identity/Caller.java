package id.canting.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who signed in with this request. Roles and scope are looked up once. */
@RequestScoped
@Typed(Caller.class)
class Caller implements CurrentUser {
  static final String ANONYMOUS = "anonymous";

  @Inject SecurityContext security;
  @Inject OpenIdContext openId;
  @Inject AccountLinkRepository links;

  private @Nullable Principal principal;
  private @Nullable Set<Role> roles;
  private @Nullable DataScope scope;

  @Override
  public String username() {
    Principal who = known();
    return who == null ? ANONYMOUS : who.getName();
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
  private @Nullable Principal known() {
    if (principal == null) {
      principal = security.getCallerPrincipal();
    }
    return principal;
  }

  /**
   * Read from the token itself: under load Payara 6.2025 now and then loses the groups of a caller whom it knows by a session, so that
   * {@code isCallerInRole} answers false to a signed-in officer.
   */
  private Set<Role> held() {
    Principal who = known();
    Set<String> groups = who == null ? Set.of() : who instanceof JsonWebToken token ? token.getGroups() : groups(openId);
    EnumSet<Role> held = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (groups.contains(role.code())) {
        held.add(role);
      }
    }
    return held;
  }

  private static Set<String> groups(OpenIdContext session) {
    return Set.copyOf(session.getAccessToken().getJwtClaims().getArrayStringClaim(OidcSetup.GROUPS));
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
